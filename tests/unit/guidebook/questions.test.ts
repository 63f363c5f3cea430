import { expect, test } from 'vitest';
import { criterionSchema } from '@/lib/guidebook/criterion-schema';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { localQuestions, questionsInUse, toggled } from '@/lib/guidebook/questions';

const text = (words: string) => ({ en: words, zh: words });

const question = (id: string, kind: 'one' | 'many' = 'many') => ({
  id,
  kind,
  question: text(id),
  options: [
    { id: 'a', title: text('A') },
    { id: 'b', title: text('B') },
    { id: 'none', title: text('None'), exclusive: true },
  ],
});

function criterion(id: string, more: object = {}) {
  const levels = ['0', '1', '2', '3', '4'].map(text);
  return criterionSchema.parse({
    id,
    section: 'section',
    question: text(id),
    why: text('why'),
    levels,
    evidence: text('evidence'),
    stages: ['idea'],
    effort: 'days',
    sources: ['000:1'],
    ...more,
  });
}

const gate = { kind: 'blocker', below: 2, because: text('because') };

function book(criteria: Guidebook['criteria'][string]): Guidebook {
  return {
    version: '1.0.0',
    updated: '2026-11-22',
    stages: [{ id: 'idea', target: 2, title: text('Idea'), hint: text('Nothing yet') }],
    profile: [
      question('markets'),
      question('data'),
      question('raising', 'one'),
      question('unused'),
    ],
    bands: [],
    scoring: {
      answeredShare: 0.5,
      evidence: { from: 3, countsAs: 2 },
      geometricFloor: 1,
      effort: { days: 1, weeks: 3, months: 9 },
      sensitivity: { draws: 1, spread: 0.5, seed: 1 },
    },
    parts: [],
    pages: [],
    criteria: { team: criteria },
    facts: [],
    glossary: [],
    resources: [],
    claims: [],
    faq: [],
    sources: { seeds: [], references: [], corrections: [] },
  };
}

test('the profile asks only what a condition or a gate of an active criterion goes by', () => {
  const guidebook = book([
    criterion('by-condition', { applies: { data: ['a'] } }),
    criterion('by-gate', { gate: { ...gate, when: { markets: ['b'] } } }),
    criterion('gone', { applies: { raising: ['a'] }, status: 'retired' }),
    criterion('always', { gate }),
  ]);
  expect(questionsInUse(guidebook).map(({ id }) => id)).toEqual(['markets', 'data']);
});

test('the stage is asked first, and each other question says how many criteria it bears on', () => {
  const guidebook = book([
    criterion('one', { applies: { data: ['a'], markets: ['a'] } }),
    // Named twice, counted once.
    criterion('two', { applies: { data: ['b'] }, gate: { ...gate, when: { data: ['b'] } } }),
  ]);
  const asked = localQuestions(guidebook, 'zh', '哪个阶段？');
  expect(asked.map(({ id, decides }) => [id, decides])).toEqual([
    ['stage', null],
    ['markets', 1],
    ['data', 2],
  ]);
  expect(asked[0]?.question).toBe('哪个阶段？');
});

const options = ['a', 'b', 'none'].map((id) => ({
  id,
  title: id,
  hint: null,
  exclusive: id === 'none',
}));

test('one choice of several replaces the other', () => {
  expect(toggled({ kind: 'one', options }, ['a'], 'b')).toEqual(['b']);
});

test('"none of these" clears the others, and any of them clears it', () => {
  const many = { kind: 'many' as const, options };
  expect(toggled(many, ['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(many, ['a', 'b'], 'a')).toEqual(['b']);
  expect(toggled(many, ['a', 'b'], 'none')).toEqual(['none']);
  expect(toggled(many, ['none'], 'a')).toEqual(['a']);
  expect(toggled(many, ['none'], 'none')).toEqual([]);
});
