import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditSchema } from '@/lib/cohort/audit-schema';
import { dashboardSchema, teamPageSchema } from '@/lib/cohort/dashboard-schema';
import { issuedLinkSchema } from '@/lib/cohort/link-schema';
import { ratedSchema } from '@/lib/cohort/rating-schema';
import type { Started } from '@/lib/cohort/start';
import { submissionSchema } from '@/lib/cohort/submission-schema';
import { type Api, apiOf, joinTeam, levelsAt, newCohort, startService, submitAs } from './api';
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

  test('the score is the server’s, and a team sees who read what it gave', async () => {
    const { invite, manage } = await newCohort(api);
    const { token, params, body } = await submitted(invite, 'Observed', 4);
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
    const { params } = await submitted(invite, 'Rated', 1);
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
    const { params, team } = await submitted(invite, '=HYPERLINK("x")', 2);
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
