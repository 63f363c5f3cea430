import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  activationIds,
  activations,
  gradientLeft,
  normal,
  sigmoid,
} from '@/components/live/activation-explorer/activations';
import { activationBounds, activationStart } from '@/components/live/activation-explorer/fields';
import { readNumbers } from '@/components/live/number';

const inputs = fc.double({ min: -20, max: 20, noNaN: true });

test.each(activationIds)('the slope of %s is the finite difference of its value', (id) => {
  const { f, slope } = activations[id];
  const h = 1e-5;
  fc.assert(
    fc.property(inputs, (x) => {
      // ReLU has no slope at its corner.
      fc.pre(id !== 'relu' || Math.abs(x) > 2 * h);
      expect(Math.abs((f(x + h) - f(x - h)) / (2 * h) - slope(x))).toBeLessThan(1e-8);
    }),
    { numRuns: 400 },
  );
});

test('the values are those of the tables', () => {
  expect(sigmoid(2)).toBeCloseTo(0.880797, 6);
  expect(normal(1.96)).toBeCloseTo(0.9750021048517795, 14);
  expect(normal(-3)).toBeCloseTo(0.0013498980316301, 14);
  expect(activations.gelu.f(1)).toBeCloseTo(0.841345, 6);
  expect(activations.silu.f(1)).toBeCloseTo(0.731059, 6);
  expect(activations.tanh.f(0.5)).toBeCloseTo(0.462117, 6);
  expect([activations.relu.f(-3), activations.relu.slope(0)]).toEqual([0, 0]);
});

test('sigmoid never slopes by more than a quarter, so ten layers leave a millionth', () => {
  fc.assert(fc.property(inputs, (x) => activations.sigmoid.slope(x) <= 0.25));
  expect(gradientLeft(activations.sigmoid.slope(0), 10)).toBeCloseTo(9.54e-7, 9);
});

test('nothing overflows far out', () => {
  for (const id of activationIds) {
    for (const x of [-1e3, 1e3]) {
      expect(Number.isFinite(activations[id].f(x))).toBe(true);
      expect(Number.isFinite(activations[id].slope(x))).toBe(true);
    }
  }
});

test('the first inputs are good numbers, and bad ones are named', () => {
  expect(readNumbers(activationStart, activationBounds).values).toEqual({ x: 0, layers: 10 });
  expect(readNumbers({ x: '∞', layers: '2.5' }, activationBounds).problems).toEqual({
    x: 'not-a-number',
    layers: 'not-whole',
  });
});
