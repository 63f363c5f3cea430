import { dueCohorts, removeCohort } from '../store/cohort-store';
import { isoDay } from '../days';
import type { Service } from './service';

/** Deletes every cohort whose last day is over. Two instances may do it at once. Returns how many. */
export async function enforceRetention(service: Service): Promise<number> {
  const { db } = service.database;
  const today = isoDay(service.now());
  let deleted = 0;
  for (;;) {
    const due = await dueCohorts(db, today);
    for (const cohort of due) await removeCohort(db, cohort, service.now(), 'retention');
    deleted += due.length;
    if (due.length === 0) return deleted;
  }
}
