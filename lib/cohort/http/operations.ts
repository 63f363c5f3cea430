import { changeCohortSchema } from '../cohort-schema';
import type { EndpointName } from '../contract';
import { createLinkSchema } from '../link-schema';
import { rateSchema } from '../rating-schema';
import { Refusal } from '../refusal';
import { holderOf } from '../service/caller';
import { changeCohort, deleteCohort } from '../service/cohorts';
import { exportCohort, exportFormats } from '../service/export';
import { createLink, readLinks, revokeLink, rotateLink } from '../service/links';
import { readSubmission, withdraw } from '../service/own-submissions';
import { rate, readRating } from '../service/ratings';
import { readAudit, readDashboard, readTeamPage, readTeams } from '../service/readings';
import { showCohort, showOwnTeam } from '../service/show';
import { submit } from '../service/submissions';
import { changeTeam, deleteTeam, join, teamOf } from '../service/teams';
import { readTrend } from '../service/trend';
import { submitSchema } from '../submission-schema';
import { changeTeamSchema, joinSchema } from '../team-schema';
import { keepCookie } from './cookies';
import type { GivenWithCaller, OperationWithCaller } from './given';
import type { OpenName } from './open-operations';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;

const ok = (body: unknown) => ({ status: 200, body });
const done = { status: 204 };

/** The cookie of a link that was just made for whoever asks. */
async function keep({ service, request }: GivenWithCaller, token: string): Promise<string[]> {
  const caller = await holderOf(service, token);
  return caller ? [keepCookie(request, caller, token, service.now())] : [];
}

/** Operations that take a link; whether it allows them has been seen to. */
export const operations: Record<Exclude<EndpointName, OpenName>, OperationWithCaller> = {
  readCohort: ({ caller, service }) =>
    Promise.resolve(ok(showCohort(caller.cohort, service.now()))),
  changeCohort: async ({ service, caller, body }) =>
    ok(await changeCohort(service, caller, await body(changeCohortSchema))),
  deleteCohort: async ({ service, caller }) => {
    await deleteCohort(service, caller);
    return done;
  },
  readDashboard: async ({ service, caller, query }) =>
    ok(await readDashboard(service, caller, query('round'))),
  exportCohort: async ({ service, caller, query }) => {
    const format = exportFormats.find((each) => each === query('format'));
    if (!format) throw new Refusal('invalid', { paths: ['format'] });
    const pieces = await exportCohort(service, caller, format);
    const name = `cohort-${caller.cohort.id}.${format}`;
    return { status: 200, file: { pieces, type: TYPES[format], name } };
  },
  readAudit: async ({ service, caller, query }) =>
    ok(await readAudit(service, caller, { team: null, before: query('before') })),

  listLinks: async ({ service, caller }) => ok({ links: await readLinks(service, caller) }),
  createLink: async ({ service, caller, body }) => ({
    status: 201,
    body: await createLink(service, caller, await body(createLinkSchema)),
  }),
  rotateLink: async (given) => {
    const issued = await rotateLink(given.service, given.caller, given.path.link);
    const isOwn = issued.link.id === given.caller.link.id;
    return { ...ok(issued), cookies: isOwn ? await keep(given, issued.token) : [] };
  },
  revokeLink: async ({ service, caller, path }) => {
    await revokeLink(service, caller, path.link);
    return done;
  },

  listTeams: async ({ service, caller }) => ok(await readTeams(service, caller)),
  join: async (given) => {
    const joined = await join(given.service, given.caller, await given.body(joinSchema));
    return { status: 201, body: joined, cookies: await keep(given, joined.token) };
  },
  readTeam: async ({ service, caller, path }) => ok(await readTeamPage(service, caller, path.team)),
  readOwnTeam: async ({ service, caller, path }) =>
    ok(showOwnTeam(await teamOf(service.database.db, caller.cohort.id, path.team))),
  changeTeam: async ({ service, caller, path, body }) =>
    ok(await changeTeam(service, caller, path.team, await body(changeTeamSchema))),
  deleteTeam: async ({ service, caller, path }) => {
    await deleteTeam(service, caller, path.team);
    return done;
  },
  rotateOwnLink: async (given) => {
    const issued = await rotateLink(given.service, given.caller, given.caller.link.id);
    return { ...ok(issued), cookies: await keep(given, issued.token) };
  },
  readTrend: async ({ service, caller, path }) => ok(await readTrend(service, caller, path.team)),
  readOwnAudit: async ({ service, caller, path, query }) =>
    ok(await readAudit(service, caller, { team: path.team, before: query('before') })),

  readSubmission: async ({ service, caller, path }) =>
    ok(await readSubmission(service, caller, path)),
  submit: async ({ service, caller, path, body }) => {
    const { isFirst, ...submitted } = await submit(service, caller, path, await body(submitSchema));
    return { status: isFirst ? 201 : 200, body: submitted };
  },
  withdraw: async ({ service, caller, path }) => {
    await withdraw(service, caller, path);
    return done;
  },

  readRating: async ({ service, caller, path }) => ok(await readRating(service, caller, path)),
  rate: async ({ service, caller, path, body }) => {
    const { isFirst, ...rated } = await rate(service, caller, path, await body(rateSchema));
    return { status: isFirst ? 201 : 200, body: rated };
  },
};
