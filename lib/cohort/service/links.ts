import type { CreateLink, IssuedLink, Link } from '../link-schema';
import { findLink, listLinks, replaceHash, revokeLinks } from '../store/link-store';
import { findTeam } from '../store/team-store';
import { note } from './audit-trail';
import type { Caller } from './caller';
import { issueLink } from './issue-link';
import { Refusal } from '../refusal';
import { digestOf, newToken } from './secret';
import type { Service } from './service';
import { showLink } from './show';

const LISTED = ['manage', 'invite', 'mentor'] as const;

export async function readLinks(service: Service, { cohort }: Caller): Promise<Link[]> {
  return (await listLinks(service.database.db, cohort.id, LISTED)).map(showLink);
}

/** A new link; one for a team ends those the team had. An anonymous team is reached by nobody else. */
export async function createLink(
  service: Service,
  { cohort }: Caller,
  wanted: CreateLink,
): Promise<IssuedLink> {
  if (wanted.kind === 'team' && cohort.anonymous) throw new Refusal('anonymous');
  const at = service.now();
  return service.database.db.transaction().execute(async (trx) => {
    if (wanted.kind === 'team') {
      if (!(await findTeam(trx, cohort.id, wanted.team))) throw new Refusal('not-found');
      await revokeLinks(trx, cohort.id, { team: wanted.team }, at);
    }
    const { link, token } = await issueLink(trx, cohort.id, { ...wanted, at });
    await note(trx, service, {
      cohort: cohort.id,
      actor: 'manage',
      action: 'link-issued',
      team: link.team_id,
      detail: link.kind,
    });
    return { link: showLink(link), token };
  });
}

/** A new secret for a link; the old one opens nothing from now on. */
export async function rotateLink(
  service: Service,
  { cohort, link: held }: Caller,
  id: string,
): Promise<IssuedLink> {
  return service.database.db.transaction().execute(async (trx) => {
    const link = await findLink(trx, cohort.id, id);
    const isOwn = link?.id === held.id;
    // A team's link is the team's: managers issue a new one openly instead, where the team sees it.
    if (!link || (link.kind === 'team' && !isOwn)) throw new Refusal('not-found');
    const token = newToken(cohort.id);
    if (!(await replaceHash(trx, cohort.id, id, digestOf(token)))) throw new Refusal('not-found');
    await note(trx, service, {
      cohort: cohort.id,
      actor: held.kind,
      action: 'link-rotated',
      team: link.team_id,
      detail: link.kind,
    });
    return { link: showLink(link), token };
  });
}

/** Ends a link; ending it again is harmless. The last link to manage stays, or nobody could delete the cohort. */
export async function revokeLink(service: Service, { cohort }: Caller, id: string): Promise<void> {
  await service.database.db.transaction().execute(async (trx) => {
    const link = await findLink(trx, cohort.id, id);
    if (!link || link.kind === 'team') throw new Refusal('not-found');
    if (link.revoked_at !== null) return;
    await revokeLinks(trx, cohort.id, { id }, service.now());
    const left = await listLinks(trx, cohort.id, ['manage']);
    if (left.every(({ revoked_at }) => revoked_at !== null)) throw new Refusal('last-link');
    const entry = { cohort: cohort.id, actor: 'manage', action: 'link-revoked' } as const;
    await note(trx, service, { ...entry, detail: link.kind });
  });
}
