import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countAt,
  differenceInterval,
  forcedWrong,
  isEqual,
  matchThreshold,
  measure,
  measureIds,
  selectionRatio,
} from '@/components/live/fairness-explorer/fairness';
import { fairnessStart, readScene } from '@/components/live/fairness-explorer/fields';
import { GROUP_SIZE, makeGroup } from '@/components/live/fairness-explorer/people';

const group = fc
  .record({
    name: fc.constantFrom('A', 'B'),
    seed: fc.integer({ min: 0, max: 999_999 }),
    rate: fc.integer({ min: 1, max: 99 }),
    shift: fc.integer({ min: 0, max: 30 }),
  })
  .map(makeGroup);
const threshold = fc.integer({ min: 0, max: 100 });

describe('the numbers of the chapter', () => {
  it('60 of 200 against 33 of 150: ratio 0.73, 8 points, error 4.7, from −1 to 17', () => {
    expect(selectionRatio(60 / 200, 33 / 150)?.toFixed(2)).toBe('0.73');
    const found = differenceInterval({ share: 0.3, n: 200 }, { share: 0.22, n: 150 });
    expect((100 * found.error).toFixed(1)).toBe('4.7');
    expect([found.low, found.difference, found.high].map((x) => Math.round(100 * x))).toEqual([
      -1, 8, 17,
    ]);
  });
  it('80 % found and 80 % right force 20 % wrongly picked at one half, 5 % at one fifth', () => {
    expect(forcedWrong(0.5, 0.8, 0.8)).toBeCloseTo(0.2, 12);
    expect(forcedWrong(0.2, 0.8, 0.8)).toBeCloseTo(0.05, 12);
  });
});

it('draws the same people for the same seed, and as many in need as asked', () => {
  const people = makeGroup({ name: 'A', seed: 5, rate: 35, shift: 0 });
  expect(makeGroup({ name: 'A', seed: 5, rate: 35, shift: 0 })).toEqual(people);
  expect(people.filter(({ has }) => has)).toHaveLength((35 * GROUP_SIZE) / 100);
  expect(makeGroup({ name: 'B', seed: 5, rate: 35, shift: 0 })).not.toEqual(people);
});

it('keeps its identity: the four senses are never free of each other', () => {
  fc.assert(
    fc.property(group, threshold, (people, at) => {
      const counts = countAt(people, at);
      expect(counts.found + counts.missed + counts.wrong + counts.left).toBe(GROUP_SIZE);
      const { found, precision, wrong } = measure(counts);
      const rate = people.filter(({ has }) => has).length / GROUP_SIZE;
      if (found && precision) expect(wrong).toBeCloseTo(forcedWrong(rate, precision, found), 9);
    }),
  );
});

it('picks fewer, right and wrong, as the threshold rises', () => {
  fc.assert(
    fc.property(group, threshold, threshold, (people, one, other) => {
      const low = measure(countAt(people, Math.min(one, other)));
      const high = measure(countAt(people, Math.max(one, other)));
      for (const id of ['selection', 'found', 'wrong'] as const) {
        expect(high[id] ?? 0).toBeLessThanOrEqual(low[id] ?? 0);
      }
    }),
  );
});

it('finds the threshold that comes nearest', () => {
  fc.assert(
    fc.property(
      group,
      fc.double({ min: 0, max: 1, noNaN: true }),
      threshold,
      (people, target, near) => {
        const value = (at: number) => measure(countAt(people, at)).selection ?? 0;
        const best = Math.abs(value(matchThreshold(people, 'selection', target, near)) - target);
        for (let at = 0; at <= 100; at += 1) {
          expect(best).toBeLessThanOrEqual(Math.abs(value(at) - target) + 1e-12);
        }
      },
    ),
  );
});

it('has no pair of thresholds, of those that pick a tenth, equal in all four senses when needs differ', () => {
  const { scene } = readScene(fairnessStart);
  if (!scene) throw new Error('the start holds numbers');
  const thresholds = Array.from({ length: 101 }, (_, at) => at);
  const at = (people: typeof scene.a.people) => thresholds.map((t) => measure(countAt(people, t)));
  const [inA, inB] = [at(scene.a.people), at(scene.b.people)];
  const picking = inA.filter(({ selection }) => (selection ?? 0) >= 0.1);
  const equalInAll = picking.flatMap((a) =>
    inB.filter((b) => measureIds.every((id) => isEqual(a[id], b[id]))),
  );
  expect(equalInAll).toEqual([]);
});

it('says which field is wrong', () => {
  const { scene, problems } = readScene({
    ...fairnessStart,
    rateA: '0',
    rateB: '100',
    thresholdA: '1e9',
    seed: 'x',
  });
  expect(scene).toBeNull();
  expect(problems).toEqual({
    rateA: 'too-small',
    rateB: 'too-large',
    thresholdA: 'too-large',
    seed: 'not-a-number',
  });
  expect(selectionRatio(0, 0)).toBeNull();
  expect(measure({ found: 0, missed: 0, wrong: 0, left: 0 }).precision).toBeNull();
});
