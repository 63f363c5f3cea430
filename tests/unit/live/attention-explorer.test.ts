import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  attentionWeights,
  hardDraws,
  softOutput,
} from '@/components/live/attention-explorer/attention';
import {
  attentionStart,
  cellsOf,
  readAttention,
  withCell,
} from '@/components/live/attention-explorer/fields';
import { viewAttention } from '@/components/live/attention-explorer/view';
import { attentionWords } from '@/components/live/attention-explorer/words';

const square = fc.integer({ min: 1, max: 8 }).chain((size) =>
  fc.array(
    fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
      minLength: size,
      maxLength: size,
    }),
    { minLength: size, maxLength: size },
  ),
);

test('every row sums to 1, and what is masked is exactly 0', () => {
  fc.assert(
    fc.property(
      square,
      fc.boolean(),
      fc.integer({ min: 1, max: 1024 }),
      (scores, causal, width) => {
        attentionWeights(scores, { width, causal }).forEach((row, query) => {
          expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
          if (causal) expect(row.slice(query + 1).every((weight) => weight === 0)).toBe(true);
        });
      },
    ),
  );
});

test('scores of 2, 1 and 0 on values of 10, 20 and 30 give 14.2, as in the chapter', () => {
  const [row = []] = attentionWeights([[2, 1, 0]], { width: 1, causal: false });
  expect(row.map((weight) => Number(weight.toFixed(3)))).toEqual([0.665, 0.245, 0.09]);
  expect(softOutput(row, [10, 20, 30])).toBeCloseTo(14.25, 2);
});

test('the first inputs show that example in the third row, divided by the root of the key length', () => {
  const view = viewAttention(readAttention(attentionStart));
  expect(view?.heads[0]?.weights[2]?.map((weight) => Number(weight.toFixed(3)))).toEqual([
    0.09, 0.665, 0.245, 0, 0, 0,
  ]);
  expect(view?.heads[0]?.soft[2]).toBeCloseTo(14.25, 2);
  expect(view?.heads[1]?.weights[3]?.[2]).toBeGreaterThan(0.8);
});

test('without a mask a later token takes its share', () => {
  const view = viewAttention(readAttention({ ...attentionStart, mask: 'none' }));
  expect(view?.heads[0]?.weights[2]?.[4]).toBeGreaterThan(0.2);
});

test('hard attention draws with the weights as odds, never what is masked, and soft is its mean', () => {
  const odds = [0.665, 0.245, 0.09, 0];
  const drawn = hardDraws(odds, 20_000, 3);
  const share = (key: number) => drawn.filter((each) => each === key).length / drawn.length;
  expect(share(0)).toBeCloseTo(0.665, 1);
  expect(share(3)).toBe(0);
  const values = [10, 20, 30, 1000];
  const mean = drawn.reduce((sum, key) => sum + (values[key] ?? 0), 0) / drawn.length;
  expect(Math.abs(mean - softOutput(odds, values))).toBeLessThan(0.2);
  expect(hardDraws(odds, 50, 3)).toEqual(drawn.slice(0, 50));
});

test('a row keeps its other cells when one is edited, and a bad cell is found wherever it stands', () => {
  expect(withCell('1 2', 1, ' 4 ')).toBe('1 4 0 0 0 0 0 0');
  expect(cellsOf(withCell('1 2', 0, ''))[0]).toBe('');
  const bad = readAttention({ ...attentionStart, b4: '0 x', length: '99', row: '8', width: '0' });
  expect(bad).toMatchObject({ count: 6, row: '1', numbers: null, badRow: { head: 'b', row: 4 } });
  expect(bad.problems).toEqual({ width: 'too-small' });
  expect(viewAttention(bad)).toBeNull();
});

test('both languages have eight different tokens', () => {
  for (const { tokens } of Object.values(attentionWords)) expect(new Set(tokens).size).toBe(8);
});
