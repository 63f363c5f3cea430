import type { Db } from './database';
import type { TeamRow } from './tables';

/** False: its name or its alias is taken. */
export async function insertTeam(db: Db, row: TeamRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('team')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

export async function findTeam(db: Db, cohort: string, id: string): Promise<TeamRow | null> {
  const row = await db
    .selectFrom('team')
    .selectAll()
    .where('cohort_id', '=', cohort)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

export function listTeams(db: Db, cohort: string): Promise<TeamRow[]> {
  return db.selectFrom('team').selectAll().where('cohort_id', '=', cohort).execute();
}

export async function isNameTaken(db: Db, cohort: string, key: string): Promise<boolean> {
  const row = await db
    .selectFrom('team')
    .select('id')
    .where('cohort_id', '=', cohort)
    .where('name_key', '=', key)
    .executeTakeFirst();
  return row !== undefined;
}

/** False: it is not at this version any more. */
export async function renameTeam(
  db: Db,
  { cohort_id, id, version }: Pick<TeamRow, 'cohort_id' | 'id' | 'version'>,
  name: Pick<TeamRow, 'name' | 'name_key'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('team')
    .set({ ...name, version: version + 1 })
    .where('cohort_id', '=', cohort_id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** With its submissions and ratings. False: it was gone already. */
export async function removeTeam(db: Db, cohort: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('team')
    .where('cohort_id', '=', cohort)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
