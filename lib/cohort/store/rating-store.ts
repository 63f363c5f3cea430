import type { Db } from './database';
import type { SubmissionKey } from './submission-store';
import type { RatingRow } from './tables';

type RatingKey = SubmissionKey & Pick<RatingRow, 'link_id'>;

export async function findRating(db: Db, key: RatingKey): Promise<RatingRow | null> {
  const row = await db
    .selectFrom('rating')
    .selectAll()
    .where('cohort_id', '=', key.cohort_id)
    .where('team_id', '=', key.team_id)
    .where('round', '=', key.round)
    .where('link_id', '=', key.link_id)
    .executeTakeFirst();
  return row ?? null;
}

/** All mentors' ratings: of one team, or of all teams. */
export function listRatings(db: Db, cohort: string, team: string | null): Promise<RatingRow[]> {
  const query = db.selectFrom('rating').selectAll().where('cohort_id', '=', cohort);
  return (team === null ? query : query.where('team_id', '=', team)).execute();
}

/** Makes or replaces a rating. False: it is not at version `seen` any more. */
export async function writeRating(db: Db, row: RatingRow, seen: number): Promise<boolean> {
  if (seen === 0) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('rating')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await db
    .updateTable('rating')
    .set({ version: row.version, rated_at: row.rated_at, levels: row.levels })
    .where('cohort_id', '=', row.cohort_id)
    .where('team_id', '=', row.team_id)
    .where('round', '=', row.round)
    .where('link_id', '=', row.link_id)
    .where('version', '=', seen)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
