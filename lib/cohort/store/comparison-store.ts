import type { Db } from './database';
import type { ComparisonRow } from './tables';

/** What founders were last shown, by round. */
export function listComparisons(db: Db, cohort: string): Promise<ComparisonRow[]> {
  return db.selectFrom('comparison').selectAll().where('cohort_id', '=', cohort).execute();
}

export async function writeComparison(db: Db, row: ComparisonRow): Promise<void> {
  await db
    .insertInto('comparison')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['cohort_id', 'round']).doUpdateSet({ as_of: row.as_of, cells: row.cells }),
    )
    .execute();
}
