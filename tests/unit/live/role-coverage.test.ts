import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  coverageOf,
  jobs,
  roleStages,
  type Holdings,
} from '@/components/live/role-coverage/coverage';
import { holdingsOf, roleStart } from '@/components/live/role-coverage/fields';
import { worksheet as roleWorksheet } from '@/components/live/role-coverage/worksheet';

const empty = holdingsOf(roleStart);
type Names = Partial<Record<(typeof jobs)[number], string>>;
const named = (names: Names): Holdings => {
  const holdings = { ...empty };
  for (const job of jobs) holdings[job] = { ...empty[job], owner: names[job] ?? '' };
  return holdings;
};

/** The worked example of the chapter: five people, eight jobs. */
const morning: Names = { product: 'A', model: 'Engineer 1', customer: 'B', money: 'B' };
const evening: Names = {
  ...morning,
  evaluation: 'A',
  law: 'B',
  data: 'Engineer 2',
  security: 'Engineer 2',
};

test('the example of the chapter goes from 4/8 to 8/8 without a hire', () => {
  expect(coverageOf(named(morning), 'prototype').held).toBe(4);
  const after = coverageOf(named(evening), 'prototype');
  expect(after.held).toBe(8);
  expect(after.ownsBoth).toBe(false);
  expect(after.loaded).toEqual([{ person: 'B', count: 3 }]);
});

test('“all of us” names nobody, and a part-time owner counts with hours', () => {
  const state = (owner: string, hours = '', isPartTime = false) =>
    coverageOf({ ...empty, law: { owner, backup: '', hours, isPartTime } }, 'idea').jobs.find(
      ({ job }) => job === 'law',
    )?.gap;
  expect(['All of us', ' everyone ', '大家', '团队', '?'].map((name) => state(name))).toEqual(
    Array(5).fill('nobody-named'),
  );
  expect(state('Wei')).toBeNull();
  expect(state('Wei', '', true)).toBe('no-hours');
  expect(state('Wei', '-3', true)).toBe('no-hours');
  expect(state('Wei', '1e9', true)).toBe('no-hours');
  expect(state('Wei', '四', true)).toBe('no-hours');
  expect(state('Wei', '４', true)).toBeNull();
});

test('one person for model and evaluation is seen however the name is spelt', () => {
  expect(coverageOf(named({ model: 'Li Na', evaluation: ' li na' }), 'idea').ownsBoth).toBe(true);
  expect(coverageOf(named({}), 'idea').ownsBoth).toBe(false);
});

test('a later stage never asks less, and a name never lowers coverage', () => {
  const name = fc.constantFrom('', 'A', 'B', 'team', 'C');
  const holding = fc.record({
    owner: name,
    backup: name,
    hours: fc.constantFrom('', '4', 'x'),
    isPartTime: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.tuple(...jobs.map(() => holding)), (holdings) => {
      const all = Object.fromEntries(jobs.map((job, i) => [job, holdings[i] ?? empty[job]]));
      const by = roleStages.map((stage) => coverageOf({ ...empty, ...all }, stage));
      const lacking = by.map((each) => each.jobs.filter(({ lack }) => lack !== null).length);
      expect(lacking).toEqual([...lacking].sort((a, b) => a - b));
      expect(new Set(by.map(({ held }) => held)).size).toBe(1);
      const more = coverageOf(
        { ...empty, ...all, law: { owner: 'D', backup: '', hours: '', isPartTime: false } },
        'idea',
      );
      expect(more.held).toBeGreaterThanOrEqual(by[0]?.held ?? 0);
    }),
  );
});

test('the worksheet prints names; an untouched table prints nothing', () => {
  expect(roleWorksheet('zh', { report: 'yes' })).toBeNull();
  const sheet = roleWorksheet('en', { 'model-owner': 'Lin', stage: 'launched' });
  expect(sheet?.tables?.[0]?.rows[1]).toEqual([
    'Model',
    'Lin',
    '',
    '',
    'owner and backup',
    'owner, but no backup',
  ]);
});
