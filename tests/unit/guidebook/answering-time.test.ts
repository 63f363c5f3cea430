import { expect, test } from 'vitest';
import { answeringMinutes } from '@/lib/guidebook/answering-time';
import type { LocalCriterion } from '@/lib/guidebook/local';

const criterion = (words: string): LocalCriterion => ({
  id: 'id',
  chapter: 'chapter',
  question: words,
  why: 'not counted',
  levels: [words, words, words, words, words],
  evidence: 'not counted',
  reasons: [],
  because: null,
  rubric: { id: 'id', section: 'section', stages: [], weight: 1, effort: 'days' },
});

test('the minutes are those it takes to read questions and levels, in words or in characters', () => {
  // 6 texts of 40 words: 240 at 238 a minute.
  expect(answeringMinutes([criterion('word '.repeat(40).trim())], 'en')).toBe(1);
  // 6 texts of 200 characters: 1,200 at 400 a minute.
  expect(answeringMinutes([criterion('字'.repeat(200))], 'zh')).toBe(3);
  expect(answeringMinutes([], 'en')).toBe(1);
});
