import type { AuditAction, AuditActor } from '../audit-schema';
import { writeAudit } from '../store/audit-store';
import type { Db } from '../store/database';
import { digestOf, newId } from './secret';
import type { Service } from './service';

/** Somebody who reloads a page reads it once: readings within this time are one entry. */
const READING_MS = 10 * 60_000;
const TIME_SIGNS = 9;
const READINGS: readonly AuditAction[] = ['dashboard-read', 'team-read', 'own-read'];

export type AuditNote = {
  cohort: string;
  actor: AuditActor;
  action: AuditAction;
  team?: string | null;
  round?: string | null;
  detail?: string;
};

/** Writes into the audit trail, within the transaction of what it tells of. */
export async function note(db: Db, { now }: Pick<Service, 'now'>, given: AuditNote): Promise<void> {
  const { cohort, actor, action, team = null, round = null, detail = '' } = given;
  const at = now();
  const isReading = READINGS.includes(action);
  const from = isReading ? at - (at % READING_MS) : at;
  const rest = isReading
    ? digestOf([actor, action, team, round, detail].join(' ')).slice(0, 12)
    : newId();
  await writeAudit(db, {
    cohort_id: cohort,
    id: from.toString(36).padStart(TIME_SIGNS, '0') + rest,
    at,
    actor,
    action,
    team_id: team,
    round,
    detail,
  });
}
