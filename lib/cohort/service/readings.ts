import type { Audit } from '../audit-schema';
import type { Dashboard, TeamPage } from '../dashboard-schema';
import { dashboardOf } from '../dashboard';
import type { Entry } from '../entry';
import { readScores } from '../stored-scores';
import { withoutEvidence } from '../scope';
import { listAudit } from '../store/audit-store';
import { listRatings } from '../store/rating-store';
import { listScores, listSubmitted, listWhole } from '../store/submission-store';
import type { SubmissionRow } from '../store/tables';
import { listTeams } from '../store/team-store';
import type { Teams } from '../team-schema';
import { note } from './audit-trail';
import type { Caller } from './caller';
import { isoMoment } from '../days';
import { mentorOf, showRating } from './ratings';
import { Refusal } from '../refusal';
import type { Service } from './service';
import { cohortRubric, inOrder, label, moment, roundsOf, showCohort } from './show';
import { showSubmission } from './own-submissions';
import { teamOf } from './teams';

const AUDIT_PAGE = 100;

/** Where the teams stand in a round: the newest with a submission, unless one is asked for. */
export async function readDashboard(
  service: Service,
  { cohort }: Caller,
  wanted: string | null,
): Promise<Dashboard> {
  const { db } = service.database;
  const rounds = roundsOf(cohort).map(({ id }) => id);
  if (wanted !== null && !rounds.includes(wanted))
    throw new Refusal('invalid', { paths: ['round'] });
  const submitted = new Set((await listSubmitted(db, cohort.id)).map(({ round }) => round));
  const used = rounds.filter((id) => submitted.has(id));
  const round = wanted ?? used.at(-1) ?? rounds[0] ?? '';
  const before = rounds
    .slice(0, rounds.indexOf(round))
    .filter((id) => submitted.has(id))
    .at(-1);
  const rows = await listScores(db, cohort.id, before === undefined ? [round] : [before, round]);
  const teams = inOrder(cohort, await listTeams(db, cohort.id));
  await note(db, service, {
    cohort: cohort.id,
    actor: 'manage',
    action: 'dashboard-read',
    round,
  });
  return dashboardOf({
    cohort: showCohort(cohort, service.now()),
    rubric: cohortRubric(service, cohort),
    round,
    before: before ?? null,
    teams: teams.map((team) => label(cohort, team)),
    entries: rows.map((row) => entryOf(row, moment(cohort, row.submitted_at))),
  });
}

/** A stored submission as the summaries read it. */
export function entryOf(
  { team_id, round, scores }: Pick<SubmissionRow, 'team_id' | 'round' | 'scores'>,
  submittedAt: string,
): Entry {
  return { team: team_id, round, submittedAt, scores: readScores(scores) };
}

export async function readTeams(service: Service, { cohort }: Caller): Promise<Teams> {
  const { db } = service.database;
  const submitted = await listSubmitted(db, cohort.id);
  const rounds = roundsOf(cohort).map(({ id }) => id);
  return {
    teams: inOrder(cohort, await listTeams(db, cohort.id)).map((team) => {
      const own = submitted.filter(({ team_id }) => team_id === team.id).map(({ round }) => round);
      return { ...label(cohort, team), submitted: rounds.filter((id) => own.includes(id)) };
    }),
  };
}

/** Everything a team has given, for a manager; the team sees in its audit trail that it was read. */
export async function readTeamPage(
  service: Service,
  { cohort }: Caller,
  id: string,
): Promise<TeamPage> {
  const { db } = service.database;
  const team = await teamOf(db, cohort.id, id);
  const rounds = roundsOf(cohort).map((round) => round.id);
  const inTime = (a: { round: string }, b: { round: string }) =>
    rounds.indexOf(a.round) - rounds.indexOf(b.round);
  const whole = (await listWhole(db, cohort.id, id)).sort(inTime);
  const rows = (await listRatings(db, cohort.id, id)).sort(inTime);
  await note(db, service, { cohort: cohort.id, actor: 'manage', action: 'team-read', team: id });
  return {
    team: label(cohort, team),
    joinedAt: moment(cohort, team.joined_at),
    submissions: whole.map((row) => {
      const shown = showSubmission(service, cohort, row);
      const submittedAt = moment(cohort, row.submitted_at);
      if (!cohort.anonymous) return { ...shown, submittedAt };
      return { ...shown, submittedAt, assessment: withoutEvidence(shown.assessment) };
    }),
    ratings: await Promise.all(
      rows.map(async (row) => {
        const link = await mentorOf(service, cohort.id, row.link_id);
        const own = whole.find(({ round }) => round === row.round) ?? null;
        return showRating(service, cohort, { team, round: row.round, link, row, own });
      }),
    ),
  };
}

/** The audit trail, newest first: the whole of it, or what touched one team's data. */
export async function readAudit(
  service: Service,
  { cohort }: Caller,
  { team, before }: { team: string | null; before: string | null },
): Promise<Audit> {
  const { db } = service.database;
  const rows = await listAudit(db, cohort.id, { team, before, most: AUDIT_PAGE });
  const teams = new Map((await listTeams(db, cohort.id)).map((row) => [row.id, row]));
  return {
    entries: rows.map((row) => {
      const about = row.team_id === null ? undefined : teams.get(row.team_id);
      // Whoever saw a team join or submit would know its alias by the hour, or by the order.
      const isOwn = row.actor === 'team' || row.actor === 'invite';
      const isHidden = team === null && cohort.anonymous === 1 && isOwn;
      const at = team === null ? moment(cohort, row.at) : isoMoment(row.at);
      return {
        at,
        actor: row.actor,
        action: row.action,
        team: about && !isHidden ? label(cohort, about) : null,
        round: row.round,
        detail: row.detail,
      };
    }),
    before: rows.length === AUDIT_PAGE ? (rows.at(-1)?.id ?? null) : null,
  };
}
