import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRow, writeRow, type RowShape } from '@/components/live/row-text';
import { newRowId, rowsIn } from '@/components/live/rows';
import { riskShape } from '@/components/live/risk-register/risk';
import { causeShape } from '@/components/live/premortem/cause';
import { MAX_INPUT } from '@/lib/session/limits';

const shapes: readonly RowShape<string>[] = [riskShape, causeShape];

/** Any texts in the fields of a shape, the awkward ones included. */
const anyRow = (shape: RowShape<string>) =>
  fc.record(
    Object.fromEntries(
      Object.keys(shape).map((field) => [
        field,
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 700 }),
          fc.constant('"'.repeat(5000)),
          fc.constant('\u0000\ud800\n'.repeat(900)),
          fc.constantFrom('yes', '5', 'legal', '2026-02-31', '2026-12-01', ''),
        ),
      ]),
    ),
  );

test.each(shapes)(
  'a row of any texts fits into one input and is read back as it was written',
  (shape) => {
    fc.assert(
      fc.property(anyRow(shape), (row) => {
        const text = writeRow(shape, row);
        expect(text.length).toBeLessThanOrEqual(MAX_INPUT);
        const read = readRow(shape, text);
        expect(read).not.toBeNull();
        if (read) expect(writeRow(shape, read)).toBe(text);
      }),
    );
  },
);

test.each([
  ['half a text', '{"risk":"a'],
  ['a list', '[]'],
  ['a number for a text', '{"risk":3}'],
  ['a field of a newer site', '{"risk":"a","colour":"red"}'],
  ['a step that does not exist', '{"likelihood":"6"}'],
  ['a day that does not exist', '{"due":"2026-02-31"}'],
  ['a longer text than the field holds', JSON.stringify({ owner: 'a'.repeat(81) })],
  ['a key of the prototype', '{"__proto__":{"risk":"a"}}'],
])('%s is no row, and its text stays in the list', (_name, text) => {
  expect(readRow(riskShape, text)).toBeNull();
  expect(rowsIn({ 'row-1': text, 'row-2': '{}', report: 'yes' }, riskShape)).toEqual([
    { id: 'row-1', row: null, text },
    expect.objectContaining({ id: 'row-2', text: '{}' }),
  ]);
});

test('rows stand in the order they were added, and ids fit the storage', () => {
  fc.assert(
    fc.property(
      fc.nat(2 ** 31),
      fc.nat(2 ** 31),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (a, b, random) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b) + 1].map((seconds) =>
          newRowId(seconds * 1000, random),
        );
        expect([late, early].sort()).toEqual([early, late]);
        expect(`risk-register/${early ?? ''}`).toMatch(/^[a-z][a-z0-9-]*\/[a-z0-9-]+$/);
      },
    ),
  );
});
