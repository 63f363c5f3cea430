import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits, task } from '@/components/live/unit-economics/task';
import { worksheet } from '@/components/live/unit-economics/worksheet';

/** The example of the chapter on feasibility. */
const plan = {
  call: 0.0135,
  calls: 3,
  tools: 0,
  review: 10,
  minutes: 3,
  wage: 30,
  success: 80,
  price: 0.5,
};
const percent = (share: number | null) => Math.round((share ?? NaN) * 100);

describe('the example of the chapter', () => {
  test('as planned a success costs 0.238 at 52 %', () => {
    expect(task(plan).perSuccess).toBeCloseTo(0.238, 3);
    expect(percent(task(plan).margin)).toBe(52);
  });

  test('token prices up by half: 0.263 at 47 %', () => {
    const dearer = task({ ...plan, call: plan.call * 1.5 });
    expect(dearer.perSuccess).toBeCloseTo(0.263, 3);
    expect(percent(dearer.margin)).toBe(47);
  });

  test('three of ten checked: 0.613 at −23 %', () => {
    const checked = task({ ...plan, review: 30 });
    expect(checked.perSuccess).toBeCloseTo(0.613, 3);
    expect(percent(checked.margin)).toBe(-23);
  });
});

test('at each limit the margin is zero', () => {
  const sum = fc.double({ min: 0.001, max: 10, noNaN: true });
  const share = fc.integer({ min: 1, max: 100 });
  const inputs = fc.record({
    call: sum,
    calls: fc.integer({ min: 1, max: 20 }),
    tools: sum,
    review: share,
    minutes: sum,
    wage: sum,
    success: share,
    price: sum,
  });
  fc.assert(
    fc.property(inputs, (any) => {
      const zero = limits(any);
      for (const field of ['call', 'review', 'success', 'price'] as const) {
        const value = zero[field];
        if (value === null || value === 0) continue;
        expect(task({ ...any, [field]: value }).margin).toBeCloseTo(0, 5);
      }
    }),
  );
});

test('without a price there is a cost and no margin', () => {
  expect(task({ ...plan, price: 0 }).margin).toBeNull();
  expect(task({ ...plan, success: 0 }).perSuccess).toBeNull();
  expect(worksheet('en', { price: '0' })?.rows.at(-1)?.value).toContain('there is no margin');
});
