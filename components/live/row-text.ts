import { parseJson } from '@/lib/session/safe-json';

/** What a field of a row holds: text of at most `most` UTF-16 units, one of some words, an ISO day. Any may be empty. */
export type RowField = { most: number } | { oneOf: readonly string[] } | { day: true };
export type RowShape<Field extends string> = Readonly<Record<Field, RowField>>;
export type Row<Field extends string> = Readonly<Record<Field, string>>;

/** A row as it is kept: JSON without its empty fields. At most twice as long as its texts together. */
export function writeRow<Field extends string>(shape: RowShape<Field>, row: Row<Field>): string {
  const filled = fieldsOf(shape).flatMap((field) => {
    const value = fitted(shape[field], row[field]);
    return value ? [[field, value] as const] : [];
  });
  return JSON.stringify(Object.fromEntries(filled));
}

/**
 * A row as it was kept. Null: not a row of this shape (a damaged file, a newer site); whoever reads
 * it shows the text as it is, for nothing that a founder typed may be lost.
 */
export function readRow<Field extends string>(
  shape: RowShape<Field>,
  text: string,
): Row<Field> | null {
  const parsed = parseJson(text);
  if (!parsed.ok || !isRecord(parsed.value)) return null;
  const { value } = parsed;
  if (!Object.keys(value).every((key) => Object.hasOwn(shape, key))) return null;
  const row: Partial<Record<Field, string>> = {};
  for (const field of fieldsOf(shape)) {
    const found = value[field] ?? '';
    if (typeof found !== 'string' || fitted(shape[field], found) !== found) return null;
    row[field] = found;
  }
  return row as Row<Field>;
}

/** A row with nothing in it. */
export function emptyRow<Field extends string>(shape: RowShape<Field>): Row<Field> {
  return Object.fromEntries(fieldsOf(shape).map((field) => [field, ''])) as Row<Field>;
}

function fieldsOf<Field extends string>(shape: RowShape<Field>): Field[] {
  return Object.keys(shape) as Field[];
}

/** A value as its field holds it: text is cut, what does not belong becomes empty. */
function fitted(field: RowField, value: string): string {
  if ('oneOf' in field) return field.oneOf.includes(value) ? value : '';
  if ('day' in field) return isDay(value) ? value : '';
  // Control signs and halves of a pair would each take six signs of JSON.
  return value
    .slice(0, field.most)
    .replace(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === '\n' ? sign : ' '));
}

/** Also refuses 31 February and the six-figure years that a date field can produce. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
