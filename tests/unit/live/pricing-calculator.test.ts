import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flatLimit, planMonth } from '@/components/live/money/plan';
import { averageMonth, flat, ladder } from '@/components/live/pricing-calculator/pricing';
import { worksheet } from '@/components/live/pricing-calculator/worksheet';

/** The plan of the chapters: 30 a month, 3 of other costs, 0.0135 a call. */
const plan = { price: 30, other: 3, call: 0.0135, included: 800, further: 0.03 };
const users = { usual: 300, heavyShare: 10, heavy: 4000 };
const percent = (share: number | null) => Math.round((share ?? NaN) * 100);

describe('the plan of the chapters', () => {
  test('flat: 72 % at 400 calls, 45 % at 1,000, nothing at 2,000', () => {
    const margin = (calls: number) => percent(planMonth(flat(plan), calls).margin);
    expect([400, 1000, 2000].map(margin)).toEqual([72, 45, 0]);
    expect(flatLimit(plan)).toBeCloseTo(2000, 9);
    expect(flatLimit({ ...plan, call: 0.009 })).toBeCloseTo(3000, 9);
  });

  test('with 800 included and 0.03 beyond: 54 % at 800; 66 less 30 at 2,000, 55 %', () => {
    expect(percent(planMonth(plan, 800).margin)).toBe(54);
    const heavy = planMonth(plan, 2000);
    expect([heavy.revenue, heavy.cost]).toEqual([66, 30]);
    expect(percent(heavy.margin)).toBe(55);
  });

  test('with 500 included and 0.04 beyond, 2,000 calls bring in 90 against 30', () => {
    const month = planMonth({ ...plan, included: 500, further: 0.04 }, 2000);
    expect([month.revenue, month.cost]).toEqual([90, 30]);
  });

  test('nine at 300 calls and one at 4,000: 60 % on average, 27 lost on the heaviest', () => {
    expect(percent(averageMonth(flat(plan), users).margin)).toBe(60);
    expect(planMonth(flat(plan), 4000).gain).toBeCloseTo(-27, 9);
  });
});

test('a further call priced above its cost never lowers the gain beyond those included', () => {
  const calls = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(calls, calls, (a, b) => {
      const [fewer, more] = [800 + Math.min(a, b), 800 + Math.max(a, b)];
      expect(planMonth(plan, more).gain).toBeGreaterThanOrEqual(planMonth(plan, fewer).gain - 1e-9);
    }),
  );
});

test('no revenue is no margin, a cost above the price has no limit', () => {
  expect(planMonth({ ...plan, price: 0 }, 100).margin).toBeNull();
  expect(flatLimit({ ...plan, price: 2 })).toBeNull();
  expect(flatLimit({ ...plan, call: 0 })).toBeNull();
});

test('usages are compared in order and once each', () => {
  expect(ladder(users, 800)).toEqual([300, 400, 800, 1000, 2000, 4000]);
  expect(ladder({ ...users, heavy: 100_000 }, 800)).toEqual([300, 10_000, 25_000, 50_000, 100_000]);
});

test('the worksheet says what the heaviest customers do, in both languages', () => {
  const said = (locale: 'en' | 'zh') => worksheet(locale, { price: '30' })?.rows.at(-1)?.value;
  expect(said('en')).toContain('a heavy customer loses you 27.00 a month');
  expect(said('zh')).toContain('每位重度用户每月亏 27.00');
});
