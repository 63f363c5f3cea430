'use client';

import { useMemo, useState } from 'react';
import { useSession } from '@/components/session/session.client';
import { MAX_INPUTS } from '@/lib/session/limits';
import { keptInputs } from './kept-inputs';
import { emptyRow, writeRow, type Row, type RowShape } from './row-text';
import { newRowId, rowsIn, type KeptRow } from './rows';

/** More rows than anybody reads: a list of this length wants closing, not adding. */
export const MAX_ROWS = 100;

export type Rows<Field extends string> = {
  rows: readonly KeptRow<Field>[];
  /** The new row's id; null: there is no room for another. */
  add: (start?: Partial<Row<Field>>) => string | null;
  change: (id: string, part: Partial<Row<Field>>) => void;
  remove: (id: string) => void;
  /** The row that was removed last, to be put back. */
  removed: KeptRow<Field> | null;
  undo: () => void;
};

/** A list kept with the founder's work: one input a row, so that two tabs can add at once. */
export function useRows<Field extends string>(part: string, shape: RowShape<Field>): Rows<Field> {
  const inputs = useSession((session) => session.work.inputs);
  const keepInput = useSession((session) => session.keepInput);
  const rows = useMemo(() => rowsIn(keptInputs(inputs, part), shape), [inputs, part, shape]);
  const [removed, setRemoved] = useState<KeptRow<Field> | null>(null);

  function add(start: Partial<Row<Field>> = {}) {
    if (rows.length >= MAX_ROWS || Object.keys(inputs).length >= MAX_INPUTS) return null;
    const id = newRowId(Date.now(), Math.random());
    keepInput(part, id, writeRow(shape, { ...emptyRow(shape), ...start }));
    return id;
  }
  function change(id: string, changes: Partial<Row<Field>>) {
    const row = rows.find((each) => each.id === id)?.row;
    if (row) keepInput(part, id, writeRow(shape, { ...row, ...changes }));
  }
  function remove(id: string) {
    setRemoved(rows.find((each) => each.id === id) ?? null);
    keepInput(part, id, '');
  }
  function undo() {
    if (removed) keepInput(part, removed.id, removed.text);
    setRemoved(null);
  }
  return { rows, add, change, remove, removed, undo };
}
