import * as z from 'zod';
import type { Db } from './database';
import type { TableName, Tables } from './tables';

/** Parents before what belongs to them. `cohort` goes first, `deletion` stands alone. */
const PARTS = [
  'capability',
  'team',
  'submission',
  'submission_body',
  'rating',
  'comparison',
  'request',
  'audit',
] as const satisfies readonly TableName[];
const TABLES = ['cohort', ...PARTS, 'deletion'] as const;
const FORMAT = 'groundwork-cohorts';
const BATCH = 100;

const headSchema = z.strictObject({ format: z.literal(FORMAT), version: z.literal(1) });
const lineSchema = z.strictObject({
  table: z.enum(TABLES),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
type Row = z.infer<typeof lineSchema>['row'];
const endSchema = z.strictObject({ rows: z.int() });

/**
 * Everything that is stored, a row a line: a backup, and the way from a file to PostgreSQL or
 * back. Hashes of links are in it, so that all links go on working; their secrets are not.
 */
export async function writeDump(db: Db, write: (line: string) => Promise<void>): Promise<number> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      let rows = 0;
      const put = async (table: TableName, found: readonly object[]) => {
        for (const row of found) await write(JSON.stringify({ table, row }));
        rows += found.length;
      };
      await write(JSON.stringify({ format: FORMAT, version: 1 }));
      const cohorts = await trx.selectFrom('cohort').selectAll().orderBy('id').execute();
      for (const cohort of cohorts) {
        await put('cohort', [cohort]);
        for (const table of PARTS) {
          const query = trx.selectFrom<keyof Tables>(table).selectAll();
          await put(table, await query.where('cohort_id', '=', cohort.id).execute());
        }
      }
      await put('deletion', await trx.selectFrom('deletion').selectAll().execute());
      await write(JSON.stringify({ rows }));
      return rows;
    });
}

/**
 * Reads a dump into an empty database: all of it, or nothing.
 * @throws Error naming the line that is wrong
 */
export async function readDump(db: Db, lines: AsyncIterable<string>): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const some = await trx.selectFrom('cohort').select('id').limit(1).executeTakeFirst();
    if (some) throw new Error('The database has cohorts already. Import into an empty one.');
    let number = 0;
    let rows = 0;
    let isWhole = false;
    const batch: { table: TableName; rows: Row[] } = { table: 'cohort', rows: [] };
    const flush = async () => {
      if (batch.rows.length === 0) return;
      await trx.insertInto(batch.table).values(batch.rows).execute();
      batch.rows = [];
    };
    for await (const line of lines) {
      number += 1;
      if (line === '') continue;
      const value: unknown = parse(line, number);
      if (number === 1) {
        if (!headSchema.safeParse(value).success)
          throw new Error('Line 1: not an export of cohorts.');
        continue;
      }
      const end = endSchema.safeParse(value);
      if (end.success) {
        isWhole = end.data.rows === rows;
        continue;
      }
      const read = lineSchema.safeParse(value);
      if (!read.success) throw new Error(`Line ${number}: not a row of a known table.`);
      const { table, row } = read.data;
      if (batch.table !== table || batch.rows.length >= BATCH) await flush();
      batch.table = table;
      batch.rows.push(row);
      rows += 1;
    }
    await flush();
    if (!isWhole) throw new Error('The file ends too early: it was cut off. Nothing was imported.');
    return rows;
  });
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`Line ${number}: not JSON.`);
  }
}
