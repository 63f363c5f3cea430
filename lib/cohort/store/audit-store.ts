import type { Db } from './database';
import type { AuditRow } from './tables';

/** Adds an entry; one with the same id stands already and is not added again. */
export async function writeAudit(db: Db, row: AuditRow): Promise<void> {
  await db
    .insertInto('audit')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Newest first, older than `before`; for a team only what touched its data. */
export function listAudit(
  db: Db,
  cohort: string,
  { team, before, most }: { team: string | null; before: string | null; most: number },
): Promise<AuditRow[]> {
  let query = db.selectFrom('audit').selectAll().where('cohort_id', '=', cohort);
  if (before !== null) query = query.where('id', '<', before);
  if (team !== null) {
    query = query.where((eb) =>
      eb.or([
        eb('team_id', '=', team),
        eb.and([
          eb('team_id', 'is', null),
          eb('action', 'in', ['dashboard-read', 'exported', 'cohort-changed']),
        ]),
      ]),
    );
  }
  return query.orderBy('id', 'desc').limit(most).execute();
}
