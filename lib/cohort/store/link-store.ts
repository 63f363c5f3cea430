import type { LinkKind } from '../link-schema';
import type { Db } from './database';
import type { CapabilityRow } from './tables';

export async function insertLink(db: Db, row: CapabilityRow): Promise<void> {
  await db.insertInto('capability').values(row).execute();
}

/** The link with this hash, unless it was revoked. */
export async function findLinkByHash(
  db: Db,
  cohort: string,
  hash: string,
): Promise<CapabilityRow | null> {
  const row = await db
    .selectFrom('capability')
    .selectAll()
    .where('cohort_id', '=', cohort)
    .where('token_hash', '=', hash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

export async function findLink(db: Db, cohort: string, id: string): Promise<CapabilityRow | null> {
  const row = await db
    .selectFrom('capability')
    .selectAll()
    .where('cohort_id', '=', cohort)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** Links of the given kinds, revoked ones included. */
export function listLinks(
  db: Db,
  cohort: string,
  kinds: readonly LinkKind[],
): Promise<CapabilityRow[]> {
  return db
    .selectFrom('capability')
    .selectAll()
    .where('cohort_id', '=', cohort)
    .where('kind', 'in', kinds)
    .orderBy('created_at')
    .execute();
}

/** Puts a new secret in the place of the old one, which opens nothing from then on. False: revoked. */
export async function replaceHash(
  db: Db,
  cohort: string,
  id: string,
  hash: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('capability')
    .set({ token_hash: hash })
    .where('cohort_id', '=', cohort)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Ends the links that match: one by its id, or all of a team, or all of a kind. */
export async function revokeLinks(
  db: Db,
  cohort: string,
  which: { id: string } | { team: string } | { kind: LinkKind },
  at: number,
): Promise<void> {
  const update = db
    .updateTable('capability')
    .set({ revoked_at: at })
    .where('cohort_id', '=', cohort)
    .where('revoked_at', 'is', null);
  if ('id' in which) await update.where('id', '=', which.id).execute();
  else if ('team' in which) await update.where('team_id', '=', which.team).execute();
  else await update.where('kind', '=', which.kind).execute();
}

export async function removeTeamLinks(db: Db, cohort: string, team: string): Promise<void> {
  await db
    .deleteFrom('capability')
    .where('cohort_id', '=', cohort)
    .where('team_id', '=', team)
    .execute();
}
