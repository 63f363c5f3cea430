import { expect, test } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { shareOfChapter, shareOfOverall, shareOfPart } from '@/lib/assessment/share';
import { assessment, criterion, notApplicable, rubric } from './examples';

const REASONS = { reasons: ['no-data'] };

test('shares are of what weighs in', () => {
  // a weighs 3 and b 1, c is not applicable: 3/4, 1/4, 0. Chapter x is 4 of the part's 5.
  const x = [criterion('a', { weight: 3 }), criterion('b'), criterion('c', REASONS)];
  const book = rubric({ p: { x, y: [criterion('d')] }, q: { z: [] }, r: { w: [criterion('e')] } });
  const { parts } = assess(book, assessment({ c: notApplicable('no-data') }));
  const chapter = parts[0]?.chapters[0];
  expect(chapter?.criteria.map((each) => shareOfChapter(each, chapter))).toEqual([0.75, 0.25, 0]);
  expect(parts[0]?.chapters.map((each) => parts[0] && shareOfPart(each, parts[0]))).toEqual([
    0.8, 0.2,
  ]);
  expect(parts.map((part) => shareOfOverall(part, parts))).toEqual([0.5, 0, 0.5]);
  expect(parts[1]?.chapters.map((each) => parts[1] && shareOfPart(each, parts[1]))).toEqual([0]);
});
