import { randomInt } from 'node:crypto';
import { MAX_TEAMS } from '../limits';
import { countTeamIn, countTeamOut } from '../store/cohort-store';
import type { Db } from '../store/database';
import { removeTeamLinks, revokeLinks } from '../store/link-store';
import { claimRequest } from '../store/request-store';
import { listWhole } from '../store/submission-store';
import type { TeamRow } from '../store/tables';
import { findTeam, insertTeam, isNameTaken, removeTeam, renameTeam } from '../store/team-store';
import type { ChangeTeam, Join, Joined, OwnTeam } from '../team-schema';
import { note } from './audit-trail';
import type { Caller } from './caller';
import { forgetInComparisons } from './comparisons';
import { issueLink } from './issue-link';
import { Refusal } from '../refusal';
import { digestOf, newId } from './secret';
import type { Service } from './service';
import { showOwnTeam } from './show';

const ALIAS_ATTEMPTS = 50;
const ALIASES = { from: 10, to: 2 * MAX_TEAMS };

/** How names are compared: width, case and blanks make no other team. */
const keyOf = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Joins as a team. A retry joins no second one: it gets a new link in place of the one that was lost. */
export async function join(service: Service, { cohort }: Caller, wanted: Join): Promise<Joined> {
  const at = service.now();
  return service.database.db.transaction().execute(async (trx) => {
    const id = newId();
    const claimed = {
      cohort_id: cohort.id,
      id: wanted.requestId,
      digest: digestOf(`join ${JSON.stringify(wanted)}`),
      team_id: id,
      round: '',
      version: 0,
      at,
    };
    const earlier = await claimRequest(trx, claimed);
    if (earlier && earlier.digest !== claimed.digest) throw new Refusal('request-id-reused');
    const team = earlier
      ? await joinedBefore(trx, cohort.id, earlier.team_id)
      : await joinNow(trx, service, cohort, { id, wanted, at });
    if (earlier) await revokeLinks(trx, cohort.id, { team: team.id }, at);
    const { token } = await issueLink(trx, cohort.id, { kind: 'team', team: team.id, at });
    return { team: showOwnTeam(team), token };
  });
}

/** Once a team has submitted it has its link, and a repeated request may be somebody else's. */
async function joinedBefore(db: Db, cohort: string, id: string): Promise<TeamRow> {
  const team = await findTeam(db, cohort, id);
  if (!team) throw new Refusal('withdrawn');
  if ((await listWhole(db, cohort, id)).length > 0) throw new Refusal('request-id-reused');
  return team;
}

async function joinNow(
  db: Db,
  service: Service,
  { id: cohort, status }: Caller['cohort'],
  { id, wanted, at }: { id: string; wanted: Join; at: number },
): Promise<TeamRow> {
  if (status !== 'open') throw new Refusal('cohort-closed');
  if (!(await countTeamIn(db, cohort, MAX_TEAMS))) throw new Refusal('too-many-teams');
  const { name, consent } = wanted;
  for (let attempt = 0; attempt < ALIAS_ATTEMPTS; attempt += 1) {
    const team = {
      cohort_id: cohort,
      id,
      version: 1,
      name,
      name_key: keyOf(name),
      alias: randomInt(ALIASES.from, ALIASES.to),
      consent_version: consent,
      joined_at: at,
    };
    if (await insertTeam(db, team)) {
      await note(db, service, { cohort, actor: 'invite', action: 'team-joined', team: id });
      return team;
    }
    if (await isNameTaken(db, cohort, team.name_key)) throw new Refusal('name-taken');
  }
  throw new Error('No free alias was found.');
}

/** The team of a path, if it is one of the caller's cohort. */
export async function teamOf(db: Db, cohort: string, id: string): Promise<TeamRow> {
  const team = await findTeam(db, cohort, id);
  if (!team) throw new Refusal('not-found');
  return team;
}

export async function changeTeam(
  service: Service,
  { cohort }: Caller,
  id: string,
  { name, version }: ChangeTeam,
): Promise<OwnTeam> {
  return service.database.db.transaction().execute(async (trx) => {
    const team = await teamOf(trx, cohort.id, id);
    if (team.version !== version) throw new Refusal('version-conflict', { current: team.version });
    const key = keyOf(name);
    if (key !== team.name_key && (await isNameTaken(trx, cohort.id, key))) {
      throw new Refusal('name-taken');
    }
    if (!(await renameTeam(trx, team, { name, name_key: key }))) {
      const { version: current } = await teamOf(trx, cohort.id, id);
      throw new Refusal('version-conflict', { current });
    }
    await note(trx, service, {
      cohort: cohort.id,
      actor: 'team',
      action: 'team-changed',
      team: id,
    });
    return showOwnTeam({ ...team, name, version: version + 1 });
  });
}

/** Deletes a team and all it gave; its links end with it. Doing it again is harmless. */
export async function deleteTeam(
  service: Service,
  { cohort, link }: Caller,
  id: string,
): Promise<void> {
  await service.database.db.transaction().execute(async (trx) => {
    if (!(await removeTeam(trx, cohort.id, id))) return;
    await removeTeamLinks(trx, cohort.id, id);
    await countTeamOut(trx, cohort.id);
    await forgetInComparisons(trx, cohort.id, id, null);
    await note(trx, service, {
      cohort: cohort.id,
      actor: link.kind,
      action: 'team-deleted',
      team: id,
    });
  });
}
