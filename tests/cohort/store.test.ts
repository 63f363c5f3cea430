import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scopedCriteria } from '@/lib/cohort/scope';
import type { Started } from '@/lib/cohort/start';
import { openDatabase, type Place } from '@/lib/cohort/store/database';
import { submittedSchema } from '@/lib/cohort/submission-schema';
import { type Api, apiOf, joinTeam, newCohort, startService, submitBody } from './api';
import { backEnds, freshPlace } from './back-ends';
import { storedLines } from './stored-lines';

describe.each(backEnds)('kept in %s', (storage) => {
  let place: Place;
  let first: Started;
  let second: Started;
  let one: Api;
  let other: Api;
  const stops: (() => Promise<unknown>)[] = [];

  // Two instances that start at the same moment on the same empty storage.
  beforeAll(async () => {
    place = await freshPlace(storage);
    [first, second] = await Promise.all([startService(place), startService(place)]);
    one = apiOf(first);
    other = apiOf(second);
  });
  afterAll(async () => {
    await Promise.all([first.stop(), second.stop(), ...stops.map((stop) => stop())]);
  });
  const criterion = () => scopedCriteria(first.service.rubric)[0]?.criterion.id ?? '';

  test('instances on one storage see each other’s changes at once', async () => {
    const { cohort, manage, invite } = await newCohort(one);
    const { team, token } = await joinTeam(other, invite, 'Lantern');
    const params = { cohort: cohort.id, team: team.id, round: 'r2' };
    const reply = await one('submit', params, { token, body: submitBody({ [criterion()]: 3 }) });
    expect(reply.status).toBe(201);
    const read = await other('listTeams', { cohort: cohort.id }, { token: manage });
    expect(read.json).toEqual({
      teams: [{ id: team.id, name: 'Lantern', alias: team.alias, submitted: ['r2'] }],
    });
  });

  test('of fifty who replace the same version one wins, and the others are told', async () => {
    const { cohort, invite } = await newCohort(one);
    const { team, token } = await joinTeam(one, invite, 'Racer');
    const params = { cohort: cohort.id, team: team.id, round: 'r2' };
    await one('submit', params, { token, body: submitBody({}) });
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        (index % 2 ? one : other)('submit', params, {
          token,
          body: submitBody({ [criterion()]: index % 5 }, { version: 1 }),
        }),
      ),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    const told = replies.filter(({ json }) => JSON.stringify(json).includes('version-conflict'));
    expect(told).toHaveLength(49);
    expect(told[0]?.json).toMatchObject({ current: 2 });
  });

  test('a request sent ten times at once on two instances is carried out once', async () => {
    const { cohort, manage, invite } = await newCohort(one);
    const { team, token } = await joinTeam(one, invite, 'Echo');
    const params = { cohort: cohort.id, team: team.id, round: 'r2' };
    const body = submitBody({ [criterion()]: 2 });
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        (index % 2 ? one : other)('submit', params, { token, body }),
      ),
    );
    const read = replies.map(({ json }) => submittedSchema.parse(json));
    expect(read.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(new Set(read.map(({ version }) => version))).toEqual(new Set([1]));
    const audit = await one('readAudit', { cohort: cohort.id }, { token: manage });
    expect(audit.text.split('"submitted"')).toHaveLength(2);
  });

  test('teams that join at once under one name become one team', async () => {
    const { cohort, invite } = await newCohort(one);
    const joins = await Promise.all(
      ['Beacon', 'beacon', 'ＢＥＡＣＯＮ', ' Beacon '].map((name) =>
        one(
          'join',
          { cohort: cohort.id },
          {
            token: invite,
            body: { requestId: randomUUID(), name, consent: '2026-11-26' },
          },
        ),
      ),
    );
    expect(joins.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  test('a cohort whose last day is over is gone at once, and deleted by the job', async () => {
    const { cohort, manage } = await newCohort(one);
    const { db } = first.service.database;
    await db
      .updateTable('cohort')
      .set({ delete_after: '2026-01-01' })
      .where('id', '=', cohort.id)
      .execute();
    const read = await one('readCohort', { cohort: cohort.id }, { token: manage });
    expect(read.status).toBe(401);
    const third = await startService(place);
    stops.push(third.stop);
    const lines = await storedLines(db);
    expect(lines.filter((line) => line.includes(cohort.id))).toEqual([
      expect.stringContaining('"cause":"retention"'),
    ]);
  });
});

test('storage that cannot be used is named, without its password', async () => {
  const url = 'postgresql://somebody:hunter2@127.0.0.1:1/nowhere';
  const reason: unknown = await openDatabase({ url, folder: '' }).catch((error: unknown) => error);
  expect(String(reason)).not.toContain('hunter2');
  await expect(openDatabase({ url: 'mysql://x', folder: '' })).rejects.toThrow('postgresql://');
});
