import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logitBounds, lossStart, quantityBounds } from '@/components/live/loss-explorer/fields';
import {
  crossEntropy,
  logitSlopes,
  quantityLosses,
  quantitySlopes,
  softmax,
} from '@/components/live/loss-explorer/losses';
import { readNumbers } from '@/components/live/number';

const logits = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), {
  minLength: 2,
  maxLength: 6,
});

test('errors of 1, 1, 1 and 9 give the losses of the chapter, whatever their sign', () => {
  const { mae, mse, rmse } = quantityLosses([12, 15, 14, 16], [13, 14, 15, 25]);
  expect(mae).toBe(3);
  expect(mse).toBe(21);
  expect(rmse).toBeCloseTo(4.5826, 4);
});

test('the slopes of MAE and MSE are the finite differences along one prediction', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 50, noNaN: true }), fc.boolean(), (size, below) => {
      const error = below ? -size : size;
      const h = 1e-5;
      const at = (e: number) => quantityLosses([0, 0, 0], [e, 2, -1]);
      const slopes = quantitySlopes(error, 3);
      expect((at(error + h).mae - at(error - h).mae) / (2 * h)).toBeCloseTo(slopes.mae, 6);
      expect((at(error + h).mse - at(error - h).mse) / (2 * h)).toBeCloseTo(slopes.mse, 5);
    }),
  );
});

test('logits of 2, 1 and 0 give the probabilities and losses of the chapter', () => {
  const shares = softmax([2, 1, 0]).map((share) => Number(share.toFixed(3)));
  expect(shares).toEqual([0.665, 0.245, 0.09]);
  expect(crossEntropy([[2, 1, 0]], [0])).toBeCloseTo(0.40761, 5);
  expect(crossEntropy([[2, 1, 0]], [2])).toBeCloseTo(2.40761, 5);
});

test('a batch is averaged, and a class is named by its number', () => {
  const batch = [
    [2, 1, 0],
    [0, 0, 0],
  ];
  expect(crossEntropy(batch, [0, 2])).toBeCloseTo((0.4076059644 + Math.log(3)) / 2, 9);
  expect(crossEntropy([[2, 1, 0]], [3])).toBeNaN();
});

test('knowing nothing costs ln C: 2.30 for ten classes, 10.8 for 50,257', () => {
  expect(crossEntropy([Array<number>(10).fill(0.3)], [4])).toBeCloseTo(2.3026, 4);
  expect(crossEntropy([Array<number>(50_257).fill(0)], [4])).toBeCloseTo(10.825, 3);
});

test('softmax applied twice cannot fall below 0.55 with three classes, 1.46 with ten', () => {
  const sure = (classes: number) => softmax([900, ...Array<number>(classes - 1).fill(0)]);
  expect(crossEntropy([sure(3)], [0])).toBeCloseTo(0.5514, 4);
  expect(crossEntropy([sure(10)], [0])).toBeCloseTo(1.4612, 4);
});

test('great logits do not overflow, and a shift of all of them changes nothing', () => {
  expect(crossEntropy([[1000, 0, -1000]], [1])).toBe(1000);
  fc.assert(
    fc.property(logits, fc.double({ min: -500, max: 500, noNaN: true }), (row, shift) => {
      const shares = softmax(row);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      const loss = crossEntropy([row], [1]);
      expect(loss).toBeGreaterThanOrEqual(0);
      expect(crossEntropy([row.map((logit) => logit + shift)], [1])).toBeCloseTo(loss, 6);
    }),
  );
});

test('the slopes along the logits are finite differences and sum to nothing', () => {
  const moderate = fc.array(fc.double({ min: -8, max: 8, noNaN: true }), {
    minLength: 3,
    maxLength: 5,
  });
  fc.assert(
    fc.property(moderate, (row) => {
      const h = 1e-5;
      const slopes = logitSlopes(row, 1);
      slopes.forEach((slope, c) => {
        const moved = (by: number) => row.map((logit, i) => (i === c ? logit + by : logit));
        const difference = crossEntropy([moved(h)], [1]) - crossEntropy([moved(-h)], [1]);
        expect(difference / (2 * h)).toBeCloseTo(slope, 6);
      });
      expect(slopes.reduce((sum, slope) => sum + slope, 0)).toBeCloseTo(0, 10);
    }),
  );
});

test('the first inputs are good numbers, and bad ones are named', () => {
  expect(readNumbers(lossStart, quantityBounds).problems).toEqual({});
  expect(readNumbers(lossStart, logitBounds).problems).toEqual({});
  const bad = readNumbers({ z0: '', z1: 'NaN', z2: '1e9' }, logitBounds);
  expect(bad.problems).toEqual({ z0: 'empty', z1: 'not-a-number', z2: 'too-large' });
});
