import { readNumber, readNumbers, type Bounds, type NumberProblem } from '../number';
import { readOption } from '../option';

export const attentionPart = 'attention-explorer';

/** The longest text; its first six to eight tokens take part. */
export const MOST_TOKENS = 8;
export const lengths = ['6', '7', '8'] as const;
export const heads = ['a', 'b'] as const;
export type Head = (typeof heads)[number];
export const masks = ['causal', 'none'] as const;
export const kinds = ['soft', 'hard'] as const;
export const rowIds = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

type RowField = `${Head}${(typeof rowIds)[number]}`;
export type AttentionNumber = 'width' | 'draws';
export type AttentionField =
  'length' | 'head' | 'row' | 'mask' | 'kind' | 'values' | AttentionNumber | RowField;

/** Products q·k, a row per query, and values: invented; row 3 of head a is the example of the text. */
export const attentionStart: Readonly<Record<AttentionField, string>> = {
  length: '6',
  head: 'a',
  row: '3',
  mask: 'causal',
  kind: 'soft',
  width: '4',
  draws: '20',
  values: '30 10 20 40 50 60 70 80',
  a1: '2 1 0 0 0 0 0 0',
  a2: '1 3 4 0 2 0 0 1',
  a3: '0 4 2 0 3 0 0 2',
  a4: '0 1 3 1 3 0 0 0',
  a5: '0 2 5 1 2 0 0 1',
  a6: '0 0 2 1 4 1 1 2',
  a7: '0 0 1 0 1 1 3 2',
  a8: '0 2 4 0 3 1 3 2',
  b1: '2 0 0 0 0 0 0 0',
  b2: '6 1 0 0 0 0 0 0',
  b3: '0 6 1 0 0 0 0 0',
  b4: '0 0 6 1 0 0 0 0',
  b5: '0 0 0 6 1 0 0 0',
  b6: '0 0 0 0 6 1 0 0',
  b7: '0 0 0 0 0 6 1 0',
  b8: '0 0 0 0 0 0 6 1',
};

export const scoreBounds: Bounds = { min: -100, max: 100 };
export const valueBounds: Bounds = { min: -1000, max: 1000 };
export const attentionBounds: Readonly<Record<AttentionNumber, Bounds>> = {
  width: { min: 1, max: 1024, integer: true },
  draws: { min: 1, max: 1000, integer: true },
};

export function rowField(head: Head, row: (typeof rowIds)[number]): RowField {
  return `${head}${row}`;
}

/** A row as its cells; an address may hold too few. Cells are kept as typed. */
export function cellsOf(text: string): string[] {
  const cells = text.split(' ');
  return Array.from({ length: MOST_TOKENS }, (_, i) => cells[i] ?? '0');
}

/** The row with one cell changed; a space would part cells, so none is kept within one. */
export function withCell(text: string, index: number, value: string): string {
  return cellsOf(text)
    .map((cell, i) => (i === index ? value.replace(/\s/g, '').slice(0, 12) : cell))
    .join(' ');
}

export type ReadCells = { values: number[] | null; problems: (NumberProblem | undefined)[] };

export function readCells(text: string, count: number, bounds: Bounds): ReadCells {
  const read = cellsOf(text)
    .slice(0, count)
    .map((cell) => readNumber(cell, bounds));
  return {
    values: read.every((cell) => cell.ok) ? read.map(({ value }) => value) : null,
    problems: read.map((cell) => (cell.ok ? undefined : cell.problem)),
  };
}

/** All inputs read; `view` is null while a number is bad, and `badRow` says where in the scores. */
export function readAttention(inputs: Readonly<Record<AttentionField, string>>) {
  const count = Number(readOption(inputs.length, lengths));
  const rows = rowIds.slice(0, count);
  const head = readOption(inputs.head, heads);
  const row = rows.find((id) => id === inputs.row) ?? '1';
  const { values: numbers, problems } = readNumbers(inputs, attentionBounds);
  const values = readCells(inputs.values, count, valueBounds).values;
  const read = heads.map((id) =>
    rows.map((at) => readCells(inputs[rowField(id, at)], count, scoreBounds).values),
  );
  const bad = read.flatMap((scores, h) =>
    scores.flatMap((cells, r) => (cells ? [] : [{ head: heads[h] ?? 'a', row: r + 1 }])),
  );
  const scores = read.map((of) => of.flatMap((cells) => (cells ? [cells] : [])));
  return {
    count,
    rows,
    head,
    row,
    mask: readOption(inputs.mask, masks),
    kind: readOption(inputs.kind, kinds),
    problems,
    badRow: bad[0] ?? null,
    numbers: values && numbers && bad.length === 0 ? { ...numbers, values, scores } : null,
  };
}
export type ReadAttention = ReturnType<typeof readAttention>;
