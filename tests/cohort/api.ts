import { randomUUID } from 'node:crypto';
import { endpoints, type EndpointName } from '@/lib/cohort/contract';
import { type Handler, routeOf, type Running } from '@/lib/cohort/http/route';
import type { PathPart } from '@/lib/cohort/http/given';
import { createdCohortSchema } from '@/lib/cohort/cohort-schema';
import { CONSENT_VERSION } from '@/lib/cohort/consent';
import { joinedSchema } from '@/lib/cohort/team-schema';
import { scopedCriteria } from '@/lib/cohort/scope';
import { start, type Started } from '@/lib/cohort/start';
import type { Place } from '@/lib/cohort/store/database';
import { keptRubric, keptVersions } from '@/lib/content/versions';
import type { Endpoint } from '@/lib/cohort/endpoint';

export type Call = {
  token?: string;
  cookie?: string;
  /** As it is, when it is a text; as JSON otherwise. */
  body?: unknown;
  query?: string;
  headers?: Record<string, string>;
};
export type Reply = { status: number; json: unknown; text: string; headers: Headers };
export type Params = Partial<Record<PathPart, string>>;

/** A server without a network: the very handlers of the routes. */
export function apiOf(running: Running) {
  const handlers = new Map<string, Handler>();
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    handlers.set(
      name,
      routeOf(name, () => Promise.resolve(running)),
    );
  }
  return async (name: EndpointName, params: Params = {}, call: Call = {}): Promise<Reply> => {
    const { method, path }: Endpoint = endpoints[name];
    const filled = path.replace(/\{(\w+)\}/g, (_, part: PathPart) =>
      encodeURIComponent(params[part] ?? ''),
    );
    const { token, cookie, body, query = '' } = call;
    const request = new Request(`http://127.0.0.1/api/v1${filled}${query}`, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(cookie !== undefined && { cookie }),
        ...call.headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const response = await handlers.get(name)?.(request, { params: Promise.resolve(params) });
    if (!response) throw new Error(`${name} has no handler`);
    const text = await response.text();
    const isJson =
      response.headers.get('content-type')?.includes('json') && !query.includes('jsonl');
    const json: unknown = isJson && text !== '' ? JSON.parse(text) : null;
    return { status: response.status, json, text, headers: response.headers };
  };
}
export type Api = ReturnType<typeof apiOf>;

/** Starts the service as the server does, without limits on how often one may ask. */
export function startService(place: Place): Promise<Started> {
  const root = process.cwd();
  return start({
    ...place,
    hasLimits: false,
    versions: keptVersions(root),
    rubricText: (version) => keptRubric(root, version),
  });
}

const day = (offset: number) =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

export const cohortBody = (more: object = {}) => ({
  requestId: randomUUID(),
  name: 'Spring 2027 春季',
  language: 'en',
  rounds: [
    { name: 'First', opensOn: day(-20), closesOn: day(-5) },
    { name: 'Second', opensOn: day(-3), closesOn: day(5) },
  ],
  deleteAfter: day(100),
  ...more,
});

export async function newCohort(api: Api, more: object = {}) {
  const reply = await api('createCohort', {}, { body: cohortBody(more) });
  return createdCohortSchema.parse(reply.json);
}

export async function joinTeam(api: Api, invite: string, name: string) {
  const cohort = invite.split('.')[0] ?? '';
  const body = { requestId: randomUUID(), name, consent: CONSENT_VERSION };
  const reply = await api('join', { cohort }, { token: invite, body });
  return joinedSchema.parse(reply.json);
}

/** Levels by criterion, as a founder's browser sends them. */
export function submitBody(levels: Record<string, number>, more: object = {}) {
  const evidence = { note: '', link: '', date: '' };
  const answers = Object.entries(levels).map(([id, level]) => [
    id,
    { choice: { kind: 'level', level }, evidence },
  ]);
  return {
    requestId: randomUUID(),
    version: 0,
    consent: CONSENT_VERSION,
    shareNotes: true,
    assessment: {
      guidebookVersion: '0.2.0',
      profile: { stage: ['launched'] },
      answers: Object.fromEntries(answers) as Record<string, unknown>,
    },
    ...more,
  };
}

/** The same level everywhere. */
export function levelsAt({ service }: Started, level: number): Record<string, number> {
  const ids = scopedCriteria(service.rubric).map(({ criterion }) => criterion.id);
  return Object.fromEntries(ids.map((id) => [id, level]));
}

/** A team that joins and submits in the open round. */
export async function submitAs(
  api: Api,
  invite: string,
  name: string,
  levels: Record<string, number>,
) {
  const joined = await joinTeam(api, invite, name);
  const params = { cohort: invite.split('.')[0] ?? '', team: joined.team.id, round: 'r2' };
  const body = submitBody(levels);
  await api('submit', params, { token: joined.token, body });
  return { ...joined, params, body };
}
