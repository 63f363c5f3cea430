import type { ChangeCohort, Cohort, CreateCohort, CreatedCohort } from '../cohort-schema';
import { findCohort, insertCohort, removeCohort, updateCohort } from '../store/cohort-store';
import { revokeLinks } from '../store/link-store';
import { listSubmitted } from '../store/submission-store';
import type { CohortRow } from '../store/tables';
import { note } from './audit-trail';
import type { Caller } from './caller';
import { isoDay } from '../days';
import { issueLink } from './issue-link';
import { Refusal } from '../refusal';
import { dateProblems } from '../round-dates';
import { chapterProblems, withIds } from './rounds';
import { cohortIdOf, digestOf } from './secret';
import type { Service } from './service';
import { roundsOf, showCohort } from './show';

/** Makes a cohort. A retry makes no second one: it gets the first, with new links in place of those that were lost. */
export async function createCohort(service: Service, wanted: CreateCohort): Promise<CreatedCohort> {
  const { rubric, now } = service;
  const all = rubric.parts.flatMap((part) => part.chapters.map(({ id }) => id));
  const paths = [
    ...dateProblems(wanted.rounds, wanted.deleteAfter, isoDay(now())),
    ...chapterProblems(wanted.chapters ?? [], all),
  ];
  if (paths.length > 0) throw new Refusal('invalid', { paths });
  const row: CohortRow = {
    id: cohortIdOf(wanted.requestId),
    digest: digestOf(JSON.stringify(wanted)),
    version: 1,
    name: wanted.name,
    language: wanted.language,
    status: 'open',
    anonymous: wanted.anonymous ? 1 : 0,
    rounds: JSON.stringify(withIds(wanted.rounds, [])),
    chapters: JSON.stringify(all.filter((id) => wanted.chapters?.includes(id) ?? true)),
    guidebook_version: rubric.version,
    teams: 0,
    created_at: now(),
    delete_after: wanted.deleteAfter,
  };
  return service.database.db.transaction().execute(async (trx) => {
    const isNew = await insertCohort(trx, row);
    const cohort = await findCohort(trx, row.id, isoDay(now()));
    if (cohort?.digest !== row.digest || cohort.version > 1 || cohort.teams > 0) {
      throw new Refusal('request-id-reused');
    }
    if (!isNew) {
      await revokeLinks(trx, row.id, { kind: 'manage' }, now());
      await revokeLinks(trx, row.id, { kind: 'invite' }, now());
    }
    const at = now();
    const manage = await issueLink(trx, row.id, { kind: 'manage', at });
    const invite = await issueLink(trx, row.id, { kind: 'invite', at });
    const entry = { cohort: row.id, actor: 'manage', action: 'cohort-created' } as const;
    if (isNew) await note(trx, service, entry);
    return { cohort: showCohort(cohort, at), manage: manage.token, invite: invite.token };
  });
}

/** Changes what is given and leaves the rest. */
export async function changeCohort(
  service: Service,
  { cohort }: Caller,
  wanted: ChangeCohort,
): Promise<Cohort> {
  const { now } = service;
  const before = roundsOf(cohort);
  const rounds = wanted.rounds ? withIds(wanted.rounds, before) : before;
  const deleteAfter = wanted.deleteAfter ?? cohort.delete_after;
  const paths = dateProblems(rounds, deleteAfter, isoDay(now()));
  if (paths.length > 0) throw new Refusal('invalid', { paths });
  if (cohort.teams > 0 && deleteAfter > cohort.delete_after) throw new Refusal('retention-later');
  return service.database.db.transaction().execute(async (trx) => {
    const changed = await updateCohort(
      trx,
      { id: cohort.id, version: wanted.version },
      {
        name: wanted.name ?? cohort.name,
        status: wanted.status ?? cohort.status,
        rounds: JSON.stringify(rounds),
        delete_after: deleteAfter,
        anonymous: wanted.anonymous ? 1 : cohort.anonymous,
      },
    );
    const present = await findCohort(trx, cohort.id, isoDay(now()));
    if (!present) throw new Refusal('no-link');
    if (!changed) throw new Refusal('version-conflict', { current: present.version });
    const kept = new Set(rounds.map(({ id }) => id));
    const submitted = await listSubmitted(trx, cohort.id);
    if (submitted.some(({ round }) => !kept.has(round))) throw new Refusal('round-in-use');
    const detail = Object.keys(wanted)
      .filter((key) => key !== 'version')
      .join(' ');
    await note(trx, service, {
      cohort: cohort.id,
      actor: 'manage',
      action: 'cohort-changed',
      detail,
    });
    return showCohort(present, now());
  });
}

/** Deletes everything of the cohort at once. */
export async function deleteCohort(service: Service, { cohort }: Caller): Promise<void> {
  await removeCohort(service.database.db, cohort, service.now(), 'manage');
}
