import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plan, type Step, type Urgency } from '@/lib/assessment/plan';
import { schedule } from '@/lib/assessment/schedule';
import type { Effort } from '@/lib/guidebook/criterion-schema';
import { standings } from './arbitraries';
import { SCORING } from './examples';

function step(criterion: string, effort: Effort, urgency: Urgency = 'gain'): Step {
  const place = { criterion, chapter: 'team', part: 'plan' };
  return { ...place, from: 0, to: 2, urgency, effort, gain: 1, worth: 1, after: null };
}

function laidOut(steps: Step[]): string[][] {
  return schedule(steps, SCORING).map((each) => each.steps.map(({ criterion }) => criterion));
}

test('days belong to 30 days, weeks to 60, months to 90', () => {
  const steps = [step('m', 'months'), step('w', 'weeks'), step('d', 'days')];
  expect(laidOut(steps)).toEqual([['d'], ['w'], ['m'], []]);
});

test('blockers belong to the first 30 days, whatever they cost', () => {
  const blockers = [
    step('open', 'months', 'open-blocker'),
    step('unchecked', 'weeks', 'unchecked-blocker'),
  ];
  // They cost 9 + 3 and fill the month: the step of days moves on.
  expect(laidOut([...blockers, step('d', 'days')])).toEqual([['open', 'unchecked'], ['d'], [], []]);
});

test('a full month passes its steps on, and what is left comes after', () => {
  // Days cost 1 and a month holds 9: ten of them fill the first and start the second, where
  // weeks of 3 each find room for 1 + 3 + 3 + 3 = 10 ≥ 9 and the fourth moves on.
  const days = Array.from({ length: 10 }, (_, i) => step(`d${i}`, 'days'));
  const weeks = Array.from({ length: 4 }, (_, i) => step(`w${i}`, 'weeks'));
  const months = [step('m0', 'months'), step('m1', 'months')];
  const [first, second, third, later] = laidOut([...days, ...weeks, ...months]);
  expect(first).toHaveLength(9);
  expect(second).toEqual(['d9', 'w0', 'w1', 'w2']);
  expect(third).toEqual(['w3', 'm0']);
  expect(later).toEqual(['m1']);
});

test('every step is laid out once and keeps the order of the plan', () => {
  fc.assert(
    fc.property(standings, ({ rubric, assessment }) => {
      const steps = plan(rubric, assessment);
      const milestones = schedule(steps, rubric.scoring);
      expect(milestones.map(({ within }) => within)).toEqual([30, 60, 90, null]);
      expect(new Set(milestones.flatMap((each) => each.steps))).toEqual(new Set(steps));
      for (const each of milestones) {
        expect(each.steps).toEqual(steps.filter((one) => each.steps.includes(one)));
      }
      const urgent = steps.filter(({ urgency }) => urgency !== 'gain');
      expect(milestones[0]?.steps.slice(0, urgent.length)).toEqual(urgent);
    }),
  );
});
