import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endpoints, type EndpointName } from '@/lib/cohort/contract';
import type { Endpoint } from '@/lib/cohort/endpoint';
import { issuedLinkSchema, type LinkKind } from '@/lib/cohort/link-schema';
import type { Started } from '@/lib/cohort/start';
import { type Api, apiOf, joinTeam, newCohort, type Params, startService, submitBody } from './api';
import { backEnds, freshPlace } from './back-ends';
import { storedLines } from './stored-lines';

/** A cohort with two teams, and every kind of link to it. */
async function settled(api: Api) {
  const { cohort, manage, invite } = await newCohort(api);
  const params = { cohort: cohort.id };
  const one = await joinTeam(api, invite, 'One');
  const two = await joinTeam(api, invite, 'Two');
  const body = { kind: 'mentor', label: 'Mentor' };
  const issued = issuedLinkSchema.parse(
    (await api('createLink', params, { token: manage, body })).json,
  );
  const round = { ...params, team: one.team.id, round: 'r2' };
  await api('submit', round, { token: one.token, body: submitBody({}) });
  const path: Params = { ...round, link: issued.link.id };
  const tokens = { manage, invite, team: one.token, mentor: issued.token };
  return { path, tokens, otherTeam: two.token };
}

describe.each(backEnds)('kept in %s', (storage) => {
  let started: Started;
  let api: Api;
  beforeAll(async () => {
    started = await startService(await freshPlace(storage));
    api = apiOf(started);
  });
  afterAll(() => started.stop());

  /** What is read again by its owner is noted, and nothing else may change. */
  async function stored(): Promise<string> {
    const lines = await storedLines(started.service.database.db);
    return lines
      .filter((line) => !line.includes('-read"'))
      .sort()
      .join('\n');
  }

  test('every operation refuses every link that was not made for it, and nothing changes', async () => {
    const here = await settled(api);
    const there = await settled(api);
    const revoked = `${here.path.cohort ?? ''}.${'A'.repeat(32)}`;
    const before = await stored();
    let tried = 0;
    for (const name of Object.keys(endpoints) as EndpointName[]) {
      const { who, body }: Endpoint = endpoints[name];
      if (who === null) continue;
      const unfit = (Object.keys(here.tokens) as LinkKind[]).filter((kind) => !who.includes(kind));
      const attempts: [token: string | undefined, status: number][] = [
        [undefined, 401],
        ['nonsense', 401],
        [revoked, 401],
        ...Object.values(there.tokens).map((token): [string, number] => [token, 401]),
        // The right secret in the wrong cohort's name.
        [`${there.path.cohort ?? ''}.${here.tokens.manage.split('.')[1] ?? ''}`, 401],
        ...unfit.map((kind): [string, number] => [here.tokens[kind], 403]),
        ...(who.length === 1 && who[0] === 'team'
          ? [[here.otherTeam, 403] as [string, number]]
          : []),
      ];
      for (const [token, status] of attempts) {
        const call = { token, ...(body && { body: {} }) };
        const reply = await api(name, here.path, call);
        expect({ name, token, status: reply.status }).toEqual({ name, token, status });
        expect(reply.headers.get('content-type')).toContain('application/problem+json');
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(200);
    expect(await stored()).toBe(before);
  });

  test('a link works until it is revoked or rotated, in a cookie as in a header', async () => {
    const { path, tokens } = await settled(api);
    const opened = await api('openSession', {}, { body: { token: tokens.mentor } });
    const cookie = opened.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^gw-mentor-.*; HttpOnly; SameSite=Lax$/);
    const held = cookie.split(';')[0] ?? '';
    const rated = { ...path, link: undefined };
    expect((await api('readRating', rated, { cookie: held })).status).toBe(200);
    const rotated = await api('rotateLink', path, { token: tokens.manage });
    expect((await api('readRating', rated, { cookie: held })).status).toBe(401);
    const fresh = issuedLinkSchema.parse(rotated.json).token;
    expect((await api('readRating', rated, { token: fresh })).status).toBe(200);
    expect((await api('revokeLink', path, { token: tokens.manage })).status).toBe(204);
    expect((await api('readRating', rated, { token: fresh })).status).toBe(401);
    const links = await api('listLinks', path, { token: tokens.manage });
    const own = links.text.match(/"id":"(\w+)","kind":"manage"/)?.[1] ?? '';
    const last = await api('revokeLink', { ...path, link: own }, { token: tokens.manage });
    expect(last.json).toMatchObject({ code: 'last-link', status: 409 });
  });

  test('over https the cookie is for https only, and other sites change nothing', async () => {
    const { tokens } = await settled(api);
    const body = { token: tokens.team };
    const headers = { 'x-forwarded-proto': 'https' };
    const opened = await api('openSession', {}, { body, headers });
    expect(opened.headers.get('set-cookie')).toContain('; Secure');
    const others: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://elsewhere.example', host: '127.0.0.1' },
    ];
    for (const foreign of others) {
      const refused = await api('openSession', {}, { body, headers: foreign });
      expect(refused.json).toMatchObject({ code: 'cross-site' });
      expect(refused.headers.get('set-cookie')).toBeNull();
    }
  });

  test('no secret of a link is stored or told again', async () => {
    const { path, tokens, otherTeam } = await settled(api);
    const links = await api('listLinks', path, { token: tokens.manage });
    const audit = await api('readAudit', path, { token: tokens.manage });
    const all = (await stored()) + links.text + audit.text;
    for (const token of [...Object.values(tokens), otherTeam]) {
      expect(all).not.toContain(token.split('.')[1]);
    }
  });
});
