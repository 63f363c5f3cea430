import { expect, test } from 'vitest';
import { changedRules } from '@/lib/assessment/rule-change';
import { criterion, rubric, SCORING } from './examples';

test('changed rules of the method are named, and equal ones are not', () => {
  const before = rubric({ plan: { team: [criterion('c')] } });
  const after = {
    ...before,
    parts: before.parts.map((part) => ({ ...part, weight: 2 })),
    bands: [],
    scoring: {
      ...SCORING,
      answeredShare: 0.4,
      evidence: { from: 4, countsAs: 3 },
      geometricFloor: 2,
    },
  };
  expect(changedRules(before, before)).toEqual([]);
  expect(changedRules(before, after)).toEqual([
    'part-weights',
    'answered-share',
    'evidence',
    'geometric-floor',
    'bands',
  ]);
});

test('the order of parts is not a rule', () => {
  const before = rubric({ p: {}, q: {} });
  const parts = before.parts.toReversed();
  expect(changedRules(before, { ...before, parts })).toEqual([]);
});
