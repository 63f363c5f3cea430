import { expect, test } from 'vitest';
import { situationOf } from '@/lib/assessment/applicability';
import type { Answer } from '@/lib/assessment/assessment';
import {
  attainment,
  backedLevel,
  hasEvidence,
  readingOf,
  targetOf,
  type Reading,
} from '@/lib/assessment/attainment';
import { criterion, level, NO_EVIDENCE, notApplicable, rubric, SCORING, UNKNOWN } from './examples';

test.each([
  [0, 3, 0],
  [1, 3, 1 / 3],
  [3, 3, 1],
  [4, 3, 1], // nothing is earned beyond the target
  [1, 4, 0.25],
  [2, 1, 1],
])('level %i of target %i attains %f', (given, target, expected) => {
  expect(attainment(given, target)).toBe(expected);
});

test.each([
  ['idea', 2],
  ['launched', 1], // the criterion's own
  ['scaling', 4],
])('the target at the stage %s is %i', (stage, expected) => {
  const own = criterion('own-target', { target: { launched: 1 } });
  expect(targetOf(own, situationOf(rubric({}), { stage: [stage] }))).toBe(expected);
});

test.each<[string, Answer | null, Reading]>([
  ['no answer', null, 'unanswered'],
  ['evidence without a choice', { choice: null, evidence: NO_EVIDENCE }, 'unanswered'],
  ['a level', level(0), 'level'],
  ['"don\'t know"', UNKNOWN, 'unknown'],
  ['"not applicable" with a listed reason', notApplicable('no-data'), 'not-applicable'],
  ['"not applicable" with another reason', notApplicable('no-time'), 'unanswered'],
  ['"not applicable" without a reason', notApplicable(null), 'unanswered'],
])('how %s is read', (_, answer, expected) => {
  expect(readingOf(criterion('c', { reasons: ['no-data'] }), answer)).toBe(expected);
});

test('a criterion that lists no reasons cannot be declared not applicable', () => {
  expect(readingOf(criterion('c'), notApplicable('no-data'))).toBe('unanswered');
});

test('blanks are no evidence, and any one field is', () => {
  expect(hasEvidence({ note: ' \n', link: '\t', date: '' })).toBe(false);
  expect(hasEvidence({ ...NO_EVIDENCE, note: 'Seen' })).toBe(true);
  expect(hasEvidence({ ...NO_EVIDENCE, link: 'https://example.org' })).toBe(true);
  expect(hasEvidence({ ...NO_EVIDENCE, date: '2026-03-03' })).toBe(true);
});

test.each([
  [2, false, 2],
  [3, false, 2],
  [4, false, 2],
  [3, true, 3],
  [4, true, 4],
] as const)('level %i with evidence %s stands as %i', (given, evidenced, expected) => {
  expect(backedLevel(given, evidenced, SCORING)).toBe(expected);
});

test('a claim never counts for more than it claims', () => {
  const generous = { ...SCORING, evidence: { from: 1, countsAs: 3 } };
  expect(backedLevel(1, false, generous)).toBe(1);
});
