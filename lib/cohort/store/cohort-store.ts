import type { AuditActor } from '../audit-schema';
import type { Db } from './database';
import type { CohortRow } from './tables';

/** False: there is one with this id already. */
export async function insertCohort(db: Db, row: CohortRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('cohort')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** A cohort past its last day is gone for everybody, even before the job that deletes it has run. */
export async function findCohort(db: Db, id: string, today: string): Promise<CohortRow | null> {
  const row = await db
    .selectFrom('cohort')
    .selectAll()
    .where('id', '=', id)
    .where('delete_after', '>=', today)
    .executeTakeFirst();
  return row ?? null;
}

type CohortChanges = Partial<
  Pick<CohortRow, 'name' | 'status' | 'rounds' | 'delete_after' | 'anonymous'>
>;

/** False: it is not at this version any more. */
export async function updateCohort(
  db: Db,
  { id, version }: Pick<CohortRow, 'id' | 'version'>,
  changes: CohortChanges,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('cohort')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Counts a team in, if there is room. Teams that join at the same time queue up here. */
export async function countTeamIn(db: Db, id: string, most: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('cohort')
    .set(({ eb }) => ({ teams: eb('teams', '+', 1) }))
    .where('id', '=', id)
    .where('teams', '<', most)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function countTeamOut(db: Db, id: string): Promise<void> {
  await db
    .updateTable('cohort')
    .set(({ eb }) => ({ teams: eb('teams', '-', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Makes every other change of the cohort wait until this transaction has ended. */
export async function lockCohort(db: Db, id: string): Promise<void> {
  await db
    .updateTable('cohort')
    .set((eb) => ({ teams: eb.ref('teams') }))
    .where('id', '=', id)
    .execute();
}

/** Deletes a cohort with everything in it, and keeps only that this happened. */
export async function removeCohort(
  db: Db,
  { id, teams }: Pick<CohortRow, 'id' | 'teams'>,
  at: number,
  cause: AuditActor,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('deletion')
      .values({ cohort_id: id, at, cause, teams })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await trx.deleteFrom('cohort').where('id', '=', id).execute();
  });
}

/** Cohorts whose last day is over. */
export function dueCohorts(db: Db, today: string): Promise<Pick<CohortRow, 'id' | 'teams'>[]> {
  return db
    .selectFrom('cohort')
    .select(['id', 'teams'])
    .where('delete_after', '<', today)
    .limit(100)
    .execute();
}
