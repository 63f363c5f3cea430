import type { Db } from './database';
import type { SubmissionBodyRow, SubmissionRow } from './tables';

/** Where a submission stands. */
export type SubmissionKey = Pick<SubmissionRow, 'cohort_id' | 'team_id' | 'round'>;

/** Who has submitted in which round; nothing of what they submitted. */
export function listSubmitted(
  db: Db,
  cohort: string,
): Promise<Pick<SubmissionRow, 'team_id' | 'round'>[]> {
  return db
    .selectFrom('submission')
    .select(['team_id', 'round'])
    .where('cohort_id', '=', cohort)
    .execute();
}

/** Scored submissions of a cohort in some of its rounds. */
export function listScores(
  db: Db,
  cohort: string,
  rounds: readonly string[],
): Promise<Pick<SubmissionRow, 'team_id' | 'round' | 'submitted_at' | 'scores'>[]> {
  return db
    .selectFrom('submission')
    .select(['team_id', 'round', 'submitted_at', 'scores'])
    .where('cohort_id', '=', cohort)
    .where('round', 'in', rounds)
    .execute();
}

export type WholeSubmission = SubmissionRow & Pick<SubmissionBodyRow, 'assessment'>;

/** Submissions with their answers: of one team, or of all teams. */
export function listWhole(db: Db, cohort: string, team: string | null): Promise<WholeSubmission[]> {
  const query = db
    .selectFrom('submission')
    .innerJoin('submission_body', (join) =>
      join
        .onRef('submission_body.cohort_id', '=', 'submission.cohort_id')
        .onRef('submission_body.team_id', '=', 'submission.team_id')
        .onRef('submission_body.round', '=', 'submission.round'),
    )
    .selectAll('submission')
    .select('submission_body.assessment')
    .where('submission.cohort_id', '=', cohort);
  return (team === null ? query : query.where('submission.team_id', '=', team)).execute();
}

export async function findSubmission(db: Db, key: SubmissionKey): Promise<SubmissionRow | null> {
  const row = await db
    .selectFrom('submission')
    .selectAll()
    .where('cohort_id', '=', key.cohort_id)
    .where('team_id', '=', key.team_id)
    .where('round', '=', key.round)
    .executeTakeFirst();
  return row ?? null;
}

/** False: there is one already. */
export async function insertSubmission(db: Db, row: SubmissionRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('submission')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** False: it is not at version `seen` any more. */
export async function replaceSubmission(
  db: Db,
  row: SubmissionRow,
  seen: number,
): Promise<boolean> {
  const { cohort_id, team_id, round, ...changes } = row;
  const { numUpdatedRows } = await db
    .updateTable('submission')
    .set(changes)
    .where('cohort_id', '=', cohort_id)
    .where('team_id', '=', team_id)
    .where('round', '=', round)
    .where('version', '=', seen)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function writeBody(db: Db, row: SubmissionBodyRow): Promise<void> {
  await db
    .insertInto('submission_body')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['cohort_id', 'team_id', 'round'])
        .doUpdateSet({ assessment: row.assessment }),
    )
    .execute();
}

/** With its body. False: it was gone already. */
export async function removeSubmission(db: Db, key: SubmissionKey): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('submission')
    .where('cohort_id', '=', key.cohort_id)
    .where('team_id', '=', key.team_id)
    .where('round', '=', key.round)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
