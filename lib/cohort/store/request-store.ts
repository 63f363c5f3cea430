import type { Db } from './database';
import type { SubmissionKey } from './submission-store';
import type { RequestRow } from './tables';

/**
 * Notes that a request is being carried out, within the transaction that does it. Null: it is the
 * first with this id; else what was done then. A retry that arrives while the first one still runs
 * waits for it here.
 */
export async function claimRequest(db: Db, row: RequestRow): Promise<RequestRow | null> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('request')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) return null;
  return db
    .selectFrom('request')
    .selectAll()
    .where('cohort_id', '=', row.cohort_id)
    .where('id', '=', row.id)
    .executeTakeFirstOrThrow();
}

/** The highest version ever given here, 0 for none: versions are not used again after a withdrawal. */
export async function highestVersion(db: Db, key: SubmissionKey): Promise<number> {
  const row = await db
    .selectFrom('request')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('cohort_id', '=', key.cohort_id)
    .where('team_id', '=', key.team_id)
    .where('round', '=', key.round)
    .executeTakeFirst();
  return row?.version ?? 0;
}

export async function noteVersion(
  db: Db,
  { cohort_id, id }: Pick<RequestRow, 'cohort_id' | 'id'>,
  version: number,
): Promise<void> {
  await db
    .updateTable('request')
    .set({ version })
    .where('cohort_id', '=', cohort_id)
    .where('id', '=', id)
    .execute();
}
