import fc from 'fast-check';
import * as z from 'zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endpoints, type EndpointName } from '@/lib/cohort/contract';
import type { Endpoint } from '@/lib/cohort/endpoint';
import { openApi } from '@/lib/cohort/http/openapi';
import { problemSchema } from '@/lib/cohort/problem-schema';
import type { Started } from '@/lib/cohort/start';
import {
  type Api,
  apiOf,
  type Call,
  joinTeam,
  newCohort,
  type Params,
  startService,
  submitBody,
} from './api';
import { backEnds, freshPlace } from './back-ends';
import { badBodies, badIds, badTexts, badTokens } from './bad-requests';
import { storedLines } from './stored-lines';

const REQUESTS = 2_200;

const described = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        operationId: z.string(),
        requestBody: z
          .object({
            content: z.object({ 'application/json': z.object({ schema: z.looseObject({}) }) }),
          })
          .optional(),
      }),
    ),
  ),
});

const operations = Object.values(described.parse(openApi()).paths).flatMap((methods) =>
  Object.values(methods),
);

test('every operation of the contract is described', () => {
  const names = operations.map(({ operationId }) => operationId);
  expect(names.sort()).toEqual(Object.keys(endpoints).sort());
});

describe.each(backEnds)('kept in %s', (storage) => {
  let started: Started;
  let api: Api;
  beforeAll(async () => {
    started = await startService(await freshPlace(storage));
    api = apiOf(started);
  });
  afterAll(() => started.stop());

  const stored = async () => (await storedLines(started.service.database.db)).sort();

  test(`${REQUESTS} bad requests are all refused, none by failing, and nothing changes`, async () => {
    const { cohort, manage, invite } = await newCohort(api);
    const { team, token } = await joinTeam(api, invite, 'Target');
    const good: Params = { cohort: cohort.id, team: team.id, round: 'r2', link: 'a'.repeat(12) };
    await api('submit', good, { token, body: submitBody({}) });
    const tokens: Partial<Record<string, string>> = { manage, invite, team: token };
    const before = await stored();

    const unreadable: ReturnType<typeof callOf>[] = [];
    const requests = operations.map(({ operationId, requestBody }) => {
      const name = operationId as EndpointName;
      const { path, who, body }: Endpoint = endpoints[name];
      const right = who?.map((kind) => tokens[kind]).find((each) => each !== undefined);
      const schema = requestBody?.content['application/json'].schema;
      const call = (params: Params, sent: string | undefined, content: unknown) =>
        callOf(name, params, sent, content);
      const kinds: fc.Arbitrary<ReturnType<typeof call>>[] = [];
      // The right link with a body that its schema does not take.
      if (schema && body) {
        const bad = badBodies(schema).filter((value) => !isTaken(body, value));
        kinds.push(bad.map((value) => call(good, right, value)));
        unreadable.push(...badTexts.map((text) => call(good, right, text)));
      }
      // A wrong link with whatever.
      if (who) kinds.push(badTokens.map((wrong) => call(good, wrong, schema ? {} : undefined)));
      // The right link with a path that leads nowhere.
      const parts = (['team', 'round', 'link'] as const).filter((part) =>
        path.includes(`{${part}}`),
      );
      for (const part of parts) {
        const ids = badIds.filter((id) => id !== good[part] && !/^r[12]$/.test(id));
        kinds.push(ids.map((id) => call({ ...good, [part]: id }, right, schema ? {} : undefined)));
      }
      return kinds;
    });
    const any = fc.oneof(...requests.flat());
    const statuses = new Map<number, number>();
    const generated = fc.sample(any, { numRuns: REQUESTS, seed: 5 });
    for (const { name, params, call } of [...unreadable, ...generated]) {
      const reply = await api(name, params, call);
      statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
      // Ending what is not there, again and again, is harmless by design.
      if (reply.status === 204) continue;
      const shown = { name, params, call, status: reply.status };
      expect(reply.status, JSON.stringify(shown).slice(0, 500)).toBeGreaterThanOrEqual(400);
      expect(reply.status, JSON.stringify(shown).slice(0, 500)).toBeLessThan(500);
      expect(problemSchema.safeParse(reply.json).success).toBe(true);
    }
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([400, 401, 403, 404, 413]));
    expect(await stored()).toEqual(before);
  });

  test('a refusal speaks the caller’s language', async () => {
    const headers = { 'accept-language': 'zh-CN,zh;q=0.9' };
    const reply = await api('readCohort', { cohort: 'a'.repeat(16) }, { headers });
    expect(reply.json).toMatchObject({ code: 'no-link', title: '需要有效的链接' });
    expect(reply.headers.get('content-language')).toBe('zh-Hans');
  });
});

function callOf(
  name: EndpointName,
  params: Params,
  token: string | undefined,
  body: unknown,
): { name: EndpointName; params: Params; call: Call } {
  return { name, params, call: { token, ...(body !== undefined && { body }) } };
}

function isTaken(schema: z.ZodType, value: unknown): boolean {
  if (typeof value !== 'string') return schema.safeParse(value).success;
  try {
    return schema.safeParse(JSON.parse(value)).success;
  } catch {
    return false;
  }
}
