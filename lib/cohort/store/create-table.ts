import type { Kysely } from 'kysely';
import type { TableName } from './tables';

/** A table as data: columns by type, none of them ever null but those listed so. */
export type Plan = {
  name: TableName | 'rate_limit';
  text?: readonly string[];
  integer?: readonly string[];
  bigint?: readonly string[];
  nullable?: Readonly<Record<string, 'text' | 'bigint'>>;
  key: readonly string[];
  unique?: readonly (readonly string[])[];
  /** What it belongs to and goes with: the columns that point there, and those they point at. */
  of?: { table: TableName; by: readonly string[]; key: readonly string[] };
};

/** Makes a table of its plan, on either back end. */
export async function createTable(
  db: Kysely<never>,
  { name, key, of, ...plan }: Plan,
): Promise<void> {
  let table = db.schema
    .createTable(name)
    .addPrimaryKeyConstraint(`${name}_key`, [...key] as never[]);
  for (const type of ['text', 'integer', 'bigint'] as const) {
    for (const column of plan[type] ?? [])
      table = table.addColumn(column, type, (it) => it.notNull());
  }
  for (const [column, type] of Object.entries(plan.nullable ?? {})) {
    table = table.addColumn(column, type);
  }
  for (const [index, columns] of (plan.unique ?? []).entries()) {
    table = table.addUniqueConstraint(`${name}_unique_${index}`, [...columns] as never[]);
  }
  if (of) {
    table = table.addForeignKeyConstraint(
      `${name}_of`,
      [...of.by] as never[],
      of.table,
      [...of.key],
      (reference) => reference.onDelete('cascade'),
    );
  }
  await table.execute();
}
