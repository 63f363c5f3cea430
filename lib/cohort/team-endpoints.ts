import type { Endpoint } from './endpoint';
import { auditSchema } from './audit-schema';
import { teamPageSchema } from './dashboard-schema';
import { issuedLinkSchema } from './link-schema';
import {
  changeTeamSchema,
  joinSchema,
  joinedSchema,
  ownTeamSchema,
  teamsSchema,
} from './team-schema';
import { trendSchema } from './trend-schema';

/** Joining, and what concerns one team. */
export const teamEndpoints = {
  listTeams: {
    method: 'GET',
    path: '/cohorts/{cohort}/teams',
    summary: 'The teams, and which rounds they have submitted',
    who: ['manage', 'mentor'],
    answers: { 200: teamsSchema },
  },
  join: {
    method: 'POST',
    path: '/cohorts/{cohort}/teams',
    summary: 'Join as a team; the answer carries its edit link',
    who: ['invite'],
    body: joinSchema,
    answers: { 201: joinedSchema },
    problems: ['request-id-reused', 'cohort-closed', 'too-many-teams', 'name-taken'],
  },
  readTeam: {
    method: 'GET',
    path: '/cohorts/{cohort}/teams/{team}',
    summary: 'A team’s page: submissions, and mentors’ ratings beside them',
    who: ['manage'],
    answers: { 200: teamPageSchema },
    problems: ['not-found'],
  },
  readOwnTeam: {
    method: 'GET',
    path: '/cohorts/{cohort}/teams/{team}/own',
    summary: 'The team as it sees itself',
    who: ['team'],
    answers: { 200: ownTeamSchema },
    problems: ['not-found'],
  },
  changeTeam: {
    method: 'PATCH',
    path: '/cohorts/{cohort}/teams/{team}',
    summary: 'Rename the team',
    who: ['team'],
    body: changeTeamSchema,
    answers: { 200: ownTeamSchema },
    problems: ['version-conflict', 'not-found', 'name-taken'],
  },
  deleteTeam: {
    method: 'DELETE',
    path: '/cohorts/{cohort}/teams/{team}',
    summary: 'Leave: delete the team and all it gave, now',
    who: ['team', 'manage'],
    answers: { 204: null },
    problems: ['not-found'],
  },
  rotateOwnLink: {
    method: 'POST',
    path: '/cohorts/{cohort}/teams/{team}/rotate',
    summary: 'A new edit link for the team; the old one ends',
    who: ['team'],
    answers: { 200: issuedLinkSchema },
    problems: ['not-found'],
  },
  readTrend: {
    method: 'GET',
    path: '/cohorts/{cohort}/teams/{team}/trend',
    summary: 'The team’s own rounds, beside the cohort’s quartiles',
    who: ['team'],
    answers: { 200: trendSchema },
    problems: ['not-found'],
  },
  readOwnAudit: {
    method: 'GET',
    path: '/cohorts/{cohort}/teams/{team}/audit',
    summary: 'Who read, exported or deleted the team’s data',
    who: ['team'],
    query: { before: 'From the answer before' },
    answers: { 200: auditSchema },
    problems: ['not-found'],
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
