import type * as z from 'zod';
import type { EndpointName, endpoints } from './contract';

type Endpoints = typeof endpoints;

/**
 * Method and path of every operation, for the browser: the contract without its schemas, which
 * would bring zod along. The compiler holds the two together.
 */
export const calls = {
  health: ['GET', '/health'],
  openSession: ['POST', '/session'],
  readSession: ['GET', '/session'],
  closeSession: ['DELETE', '/session'],
  listLinks: ['GET', '/cohorts/{cohort}/links'],
  createLink: ['POST', '/cohorts/{cohort}/links'],
  rotateLink: ['POST', '/cohorts/{cohort}/links/{link}/rotate'],
  revokeLink: ['DELETE', '/cohorts/{cohort}/links/{link}'],
  createCohort: ['POST', '/cohorts'],
  readCohort: ['GET', '/cohorts/{cohort}'],
  changeCohort: ['PATCH', '/cohorts/{cohort}'],
  deleteCohort: ['DELETE', '/cohorts/{cohort}'],
  readDashboard: ['GET', '/cohorts/{cohort}/dashboard'],
  exportCohort: ['GET', '/cohorts/{cohort}/export'],
  readAudit: ['GET', '/cohorts/{cohort}/audit'],
  listTeams: ['GET', '/cohorts/{cohort}/teams'],
  join: ['POST', '/cohorts/{cohort}/teams'],
  readTeam: ['GET', '/cohorts/{cohort}/teams/{team}'],
  readOwnTeam: ['GET', '/cohorts/{cohort}/teams/{team}/own'],
  changeTeam: ['PATCH', '/cohorts/{cohort}/teams/{team}'],
  deleteTeam: ['DELETE', '/cohorts/{cohort}/teams/{team}'],
  rotateOwnLink: ['POST', '/cohorts/{cohort}/teams/{team}/rotate'],
  readTrend: ['GET', '/cohorts/{cohort}/teams/{team}/trend'],
  readOwnAudit: ['GET', '/cohorts/{cohort}/teams/{team}/audit'],
  readSubmission: ['GET', '/cohorts/{cohort}/teams/{team}/submissions/{round}'],
  submit: ['PUT', '/cohorts/{cohort}/teams/{team}/submissions/{round}'],
  withdraw: ['DELETE', '/cohorts/{cohort}/teams/{team}/submissions/{round}'],
  readRating: ['GET', '/cohorts/{cohort}/teams/{team}/ratings/{round}'],
  rate: ['PUT', '/cohorts/{cohort}/teams/{team}/ratings/{round}'],
} as const satisfies {
  [Name in EndpointName]: readonly [Endpoints[Name]['method'], Endpoints[Name]['path']];
};

type ValueOf<Answer> = Answer extends z.ZodType ? z.infer<Answer> : null;

/** What an operation answers with when it succeeds; null: nothing. */
export type AnswerOf<Name extends EndpointName> = ValueOf<
  Endpoints[Name]['answers'][keyof Endpoints[Name]['answers']]
>;
/** What is sent to it. */
export type BodyOf<Name extends EndpointName> = Endpoints[Name] extends {
  body: infer Body extends z.ZodType;
}
  ? z.input<Body>
  : undefined;

/** The address of an operation, its placeholders filled in; `query` entries without a value are left out. */
export function callAddress(
  name: EndpointName,
  path: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string | null>> = {},
): string {
  const filled = calls[name][1].replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = path[key];
    if (value === undefined) throw new Error(`${name} needs ${key}`);
    return encodeURIComponent(value);
  });
  const given = Object.entries(query).flatMap(([key, value]) =>
    value === null ? [] : [[key, value]],
  );
  const search = new URLSearchParams(given).toString();
  return `/api/v1${filled}${search && `?${search}`}`;
}
