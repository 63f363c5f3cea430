import { tokenSchema } from '../ids-schema';
import type { LinkKind } from '../link-schema';
import { findCohort } from '../store/cohort-store';
import { findLinkByHash } from '../store/link-store';
import type { CapabilityRow, CohortRow } from '../store/tables';
import { isoDay } from '../days';
import { Refusal } from '../refusal';
import { digestOf, isSame } from './secret';
import type { Service } from './service';

/** Who asks: the link that allows it, and the cohort it belongs to. */
export type Caller = { link: CapabilityRow; cohort: CohortRow };

/** Whoever holds this token, or null: unknown, revoked, or of a cohort that is gone. */
export async function holderOf(service: Service, token: string): Promise<Caller | null> {
  const read = tokenSchema.safeParse(token);
  if (!read.success) return null;
  const { db } = service.database;
  const id = token.slice(0, token.indexOf('.'));
  const hash = digestOf(token);
  const link = await findLinkByHash(db, id, hash);
  if (!link || !isSame(link.token_hash, hash)) return null;
  const cohort = await findCohort(db, id, isoDay(service.now()));
  return cohort && { link, cohort };
}

/**
 * The first of the held links that allows something in a cohort, and for a team in that team.
 * @throws Refusal when none does
 */
export async function callerFor(
  service: Service,
  tokens: readonly string[],
  wanted: { cohort: string; team: string | null; who: readonly LinkKind[] },
): Promise<Caller> {
  let known = false;
  for (const token of tokens) {
    if (!token.startsWith(`${wanted.cohort}.`)) continue;
    const caller = await holderOf(service, token);
    if (!caller) continue;
    known = true;
    const { kind, team_id: team } = caller.link;
    if (!wanted.who.includes(kind)) continue;
    if (kind === 'team' && wanted.team !== null && wanted.team !== team) continue;
    return caller;
  }
  throw new Refusal(known ? 'not-allowed' : 'no-link');
}
