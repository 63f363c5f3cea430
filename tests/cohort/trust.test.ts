import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditSchema } from '@/lib/cohort/audit-schema';
import { teamPageSchema } from '@/lib/cohort/dashboard-schema';
import { scopedCriteria } from '@/lib/cohort/scope';
import type { Started } from '@/lib/cohort/start';
import { submittedSchema } from '@/lib/cohort/submission-schema';
import { trendSchema } from '@/lib/cohort/trend-schema';
import { type Api, apiOf, levelsAt, newCohort, startService, submitAs, submitBody } from './api';
import { backEnds, freshPlace } from './back-ends';

describe.each(backEnds)('kept in %s', (storage) => {
  let started: Started;
  let api: Api;
  beforeAll(async () => {
    started = await startService(await freshPlace(storage));
    api = apiOf(started);
  });
  afterAll(() => started.stop());

  const levels = (level: number) => levelsAt(started, level);
  const submitted = (invite: string, name: string, level: number) =>
    submitAs(api, invite, name, levels(level));
  const trendOf = async ({ params, token }: Awaited<ReturnType<typeof submitted>>) =>
    trendSchema.parse((await api('readTrend', params, { token })).json).rounds.at(-1)?.cohort;

  test('what is withdrawn is gone at once, and a late retry does not bring it back', async () => {
    const { invite, manage } = await newCohort(api);
    const { params, token, body } = await submitted(invite, 'Gone', 3);
    expect((await api('withdraw', params, { token })).status).toBe(204);
    expect((await api('withdraw', params, { token })).status).toBe(204);
    expect((await api('readSubmission', params, { token })).status).toBe(404);
    const late = await api('submit', params, { token, body });
    expect(late.json).toMatchObject({ code: 'withdrawn', status: 409 });
    const page = await api('readTeam', params, { token: manage });
    expect(teamPageSchema.parse(page.json).submissions).toEqual([]);
    const again = await api('submit', params, { token, body: submitBody(levels(2)) });
    // Its version is a new one: a tab that still shows the first cannot replace the second.
    expect(again.json).toMatchObject({ version: 2, replayed: false });
  });

  test('fewer than five teams see no figure of the cohort, and nobody’s departure can be read off one', async () => {
    const { invite } = await newCohort(api);
    const teams = [];
    for (const [index, name] of ['A', 'B', 'C', 'D'].entries()) {
      teams.push(await submitted(invite, name, index));
    }
    const first = teams[0];
    expect.assert(first);
    expect(await trendOf(first)).toMatchObject({ asOf: null, overall: null });
    teams.push(await submitted(invite, 'E', 4));
    const five = await trendOf(first);
    expect(five?.overall).not.toBeNull();
    const sixth = await submitted(invite, 'F', 0);
    expect(await trendOf(first)).toEqual(five);
    expect(await trendOf(sixth)).toEqual(five);
    const last = teams[4];
    expect.assert(last);
    await api('withdraw', last.params, { token: last.token });
    expect(await trendOf(first)).toMatchObject({ overall: null });
  });

  test('an anonymous cohort shows managers neither names nor notes nor hours, on any route', async () => {
    const { cohort, invite, manage } = await newCohort(api, { anonymous: true });
    const { token, params, team } = await submitted(invite, 'Secretive', 2);
    const id = scopedCriteria(started.service.rubric)[0]?.criterion.id ?? '';
    const evidence = { note: 'We are Secretive Ltd', link: 'https://secretive.example', date: '' };
    const body = submitBody({}, { version: 1 });
    body.assessment.answers[id] = { choice: { kind: 'level', level: 1 }, evidence };
    await api('submit', params, { token, body });
    const at = { cohort: cohort.id, team: team.id };
    const replies = [
      await api('readDashboard', at, { token: manage }),
      await api('readTeam', at, { token: manage }),
      await api('listTeams', at, { token: manage }),
      ...(await Promise.all(
        ['csv', 'jsonl', 'json'].map((format) =>
          api('exportCohort', at, { token: manage, query: `?format=${format}` }),
        ),
      )),
    ];
    const audit = await api('readAudit', at, { token: manage });
    const { entries } = auditSchema.parse(audit.json);
    expect(entries.filter((entry) => entry.actor === 'team').map((entry) => entry.team)).toEqual([
      null,
      null,
    ]);
    for (const reply of replies) expect(reply.text).toContain(String(team.alias));
    for (const { status, text } of [...replies, audit]) {
      expect(status).toBe(200);
      expect(text.toLowerCase()).not.toContain('secretive');
      const own = text.replace(/"createdAt":"[^"]*"/g, '');
      expect(own).not.toMatch(/\d{4}-\d\d-\d\dT\d\d:/);
    }
    const refused = await api('createLink', at, {
      token: manage,
      body: { kind: 'team', team: team.id },
    });
    expect(refused.json).toMatchObject({ code: 'anonymous' });
    const back = await api('changeCohort', at, {
      token: manage,
      body: { version: 1, anonymous: false },
    });
    expect(back.status).toBe(400);
    expect((await api('readSubmission', params, { token })).text).toContain('Secretive Ltd');
  });

  test('notes that a team keeps to itself count as evidence and are never stored', async () => {
    const { invite } = await newCohort(api);
    const { token, params } = await submitted(invite, 'Reserved', 0);
    const answers = submitBody(levels(4));
    for (const id of Object.keys(answers.assessment.answers)) {
      const evidence = { note: 'private words', link: '', date: '' };
      answers.assessment.answers[id] = { choice: { kind: 'level', level: 4 }, evidence };
    }
    const body = { ...answers, version: 1, shareNotes: false };
    const { standing } = submittedSchema.parse((await api('submit', params, { token, body })).json);
    expect(standing.backed?.low).toBe(standing.score?.low);
    expect((await api('readSubmission', params, { token })).text).not.toContain('private words');
  });
});
