import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditSchema } from '@/lib/cohort/audit-schema';
import { dashboardSchema, teamPageSchema } from '@/lib/cohort/dashboard-schema';
import { issuedLinkSchema } from '@/lib/cohort/link-schema';
import { ratedSchema } from '@/lib/cohort/rating-schema';
import { scopedCriteria } from '@/lib/cohort/scope';
import type { Started } from '@/lib/cohort/start';
import { submissionSchema, submittedSchema } from '@/lib/cohort/submission-schema';
import { trendSchema } from '@/lib/cohort/trend-schema';
import { type Api, apiOf, joinTeam, newCohort, startService, submitBody } from './api';
import { backEnds, freshPlace } from './back-ends';

describe.each(backEnds)('kept in %s', (storage) => {
  let started: Started;
  let api: Api;
  let levels: (level: number) => Record<string, number>;
  beforeAll(async () => {
    started = await startService(await freshPlace(storage));
    api = apiOf(started);
    const ids = scopedCriteria(started.service.rubric).map(({ criterion }) => criterion.id);
    levels = (level) => Object.fromEntries(ids.map((id) => [id, level]));
  });
  afterAll(() => started.stop());

  async function submitAs(invite: string, name: string, level: number) {
    const joined = await joinTeam(api, invite, name);
    const params = { cohort: invite.split('.')[0] ?? '', team: joined.team.id, round: 'r2' };
    const body = submitBody(levels(level));
    await api('submit', params, { token: joined.token, body });
    return { ...joined, params, body };
  }
  const trendOf = async ({ params, token }: Awaited<ReturnType<typeof submitAs>>) =>
    trendSchema.parse((await api('readTrend', params, { token })).json).rounds.at(-1)?.cohort;

  test('what is withdrawn is gone at once, and a late retry does not bring it back', async () => {
    const { invite, manage } = await newCohort(api);
    const { params, token, body } = await submitAs(invite, 'Gone', 3);
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
      teams.push(await submitAs(invite, name, index));
    }
    const first = teams[0];
    expect.assert(first);
    expect(await trendOf(first)).toMatchObject({ asOf: null, overall: null });
    teams.push(await submitAs(invite, 'E', 4));
    const five = await trendOf(first);
    expect(five?.overall).not.toBeNull();
    const sixth = await submitAs(invite, 'F', 0);
    expect(await trendOf(first)).toEqual(five);
    expect(await trendOf(sixth)).toEqual(five);
    const last = teams[4];
    expect.assert(last);
    await api('withdraw', last.params, { token: last.token });
    expect(await trendOf(first)).toMatchObject({ overall: null });
  });

  test('an anonymous cohort shows managers neither names nor notes nor hours, on any route', async () => {
    const { cohort, invite, manage } = await newCohort(api, { anonymous: true });
    const { token, params, team } = await submitAs(invite, 'Secretive', 2);
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
    const { token, params } = await submitAs(invite, 'Reserved', 0);
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

  test('the score is the server’s, and a team sees who read what it gave', async () => {
    const { invite, manage } = await newCohort(api);
    const { token, params, body } = await submitAs(invite, 'Observed', 4);
    const claimed = { ...body, requestId: 'x'.repeat(20), version: 1, standing: { score: 100 } };
    expect((await api('submit', params, { token, body: claimed })).status).toBe(400);
    await api('readTeam', params, { token: manage });
    await api('exportCohort', params, { token: manage, query: '?format=csv' });
    const audit = auditSchema.parse((await api('readOwnAudit', params, { token })).json);
    expect(audit.entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['team-read', 'exported', 'submitted', 'team-joined']),
    );
    const own = submissionSchema.parse((await api('readSubmission', params, { token })).json);
    expect(own.standing.score?.estimate).toBe(100);
  });

  test('a mentor’s ratings stand beside the team’s own, two levels apart are listed', async () => {
    const { invite, manage } = await newCohort(api);
    const { params } = await submitAs(invite, 'Rated', 1);
    const mentor = issuedLinkSchema.parse(
      (await api('createLink', params, { token: manage, body: { kind: 'mentor', label: 'Ada' } }))
        .json,
    );
    const [one = '', two = ''] = Object.keys(levels(0));
    const body = { requestId: 'r'.repeat(20), version: 0, levels: { [one]: 3, [two]: 2 } };
    const reply = await api('rate', params, { token: mentor.token, body });
    const { rating } = ratedSchema.parse(reply.json);
    expect(rating.differences).toMatchObject([{ criterion: one, mentor: 3, own: 1 }]);
    expect(Object.keys(rating.own)).toHaveLength(2);
    expect((await api('rate', params, { token: mentor.token, body })).json).toMatchObject({
      replayed: true,
    });
    const page = teamPageSchema.parse((await api('readTeam', params, { token: manage })).json);
    expect(page.ratings).toMatchObject([{ mentor: { label: 'Ada' }, version: 1 }]);
  });

  test('formulas in names stay text in a CSV, and the dashboard counts who is missing', async () => {
    const { invite, manage } = await newCohort(api);
    const { params, team } = await submitAs(invite, '=HYPERLINK("x")', 2);
    const idle = await joinTeam(api, invite, 'Idle');
    const csv = await api('exportCohort', params, { token: manage, query: '?format=csv' });
    expect(csv.text).toContain(`"'=HYPERLINK(""x"")"`);
    const dashboard = dashboardSchema.parse(
      (await api('readDashboard', params, { token: manage })).json,
    );
    expect(dashboard.missing).toEqual([idle.team.id]);
    expect(dashboard.heatMap.map((row) => row.team)).toEqual([team.id]);
    expect(dashboard.sessionPlan.flatMap(({ criteria }) => criteria)).toHaveLength(10);
    expect(dashboard.blockers.every(({ open }) => open.length === 1)).toBe(true);
  });
});
