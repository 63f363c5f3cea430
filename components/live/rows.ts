import { readRow, type Row, type RowShape } from './row-text';
import type { Inputs } from './view-fragment';

/** A kept row; `row` is null where its text cannot be read. */
export type KeptRow<Field extends string> = { id: string; row: Row<Field> | null; text: string };
export type ReadableRow<Field extends string> = { id: string; row: Row<Field> };

/** Fields of a live part that are rows of its list. */
const ROW = /^row-[a-z0-9-]+$/;

/** The rows among the inputs kept for a part, in the order they were added. */
export function rowsIn<Field extends string>(
  kept: Inputs,
  shape: RowShape<Field>,
): KeptRow<Field>[] {
  return Object.entries(kept)
    .filter(([id, text]) => ROW.test(id) && text !== '')
    .map(([id, text]) => ({ id, text, row: readRow(shape, text) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The rows that can be read. */
export function readable<Field extends string>(
  rows: readonly KeptRow<Field>[],
): ReadableRow<Field>[] {
  return rows.flatMap(({ id, row }) => (row ? [{ id, row }] : []));
}

/**
 * A name for a new row: when it was added, so that names sort by age, and a random end, so that two
 * tabs never take the same one. `random` as of Math.random.
 */
export function newRowId(now: number, random: number): string {
  const age = Math.max(0, Math.trunc(now)).toString(36).padStart(9, '0');
  const end = Math.trunc(random * 36 ** 5).toString(36);
  return `row-${age}-${end.padStart(5, '0')}`;
}
