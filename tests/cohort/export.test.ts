import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scopedCriteria } from '@/lib/cohort/scope';
import type { Started } from '@/lib/cohort/start';
import { openDatabase } from '@/lib/cohort/store/database';
import { readDump } from '@/lib/cohort/store/dump';
import { type Api, apiOf, joinTeam, newCohort, startService, submitBody } from './api';
import { backEnds, freshPlace } from './back-ends';
import { storedLines } from './stored-lines';

async function* each(lines: readonly string[]) {
  for (const line of lines) yield await Promise.resolve(line);
}

describe.each(backEnds)('kept in %s', (storage) => {
  let first: Started;
  let one: Api;
  const stops: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    first = await startService(await freshPlace(storage));
    one = apiOf(first);
  });
  afterAll(() => Promise.all([first.stop(), ...stops.map((stop) => stop())]));
  const criterion = () => scopedCriteria(first.service.rubric)[0]?.criterion.id ?? '';

  test('an export holds everything, and comes back equal on either back end', async () => {
    const { invite, cohort } = await newCohort(one);
    const { team, token } = await joinTeam(one, invite, 'Archive 档案');
    const params = { cohort: cohort.id, team: team.id, round: 'r2' };
    await one('submit', params, { token, body: submitBody({ [criterion()]: 4 }) });
    const lines = await storedLines(first.service.database.db);
    for (const target of backEnds) {
      const copy = await startService(await freshPlace(target));
      stops.push(copy.stop);
      await readDump(copy.service.database.db, each(lines));
      expect((await storedLines(copy.service.database.db)).sort()).toEqual([...lines].sort());
      // The link that was given out before the move still opens.
      expect((await apiOf(copy)('readSubmission', params, { token })).status).toBe(200);
    }
  });

  test('an export that was cut off, or comes on top of cohorts, is refused whole', async () => {
    const lines = await storedLines(first.service.database.db);
    const empty = await openDatabase(await freshPlace(storage));
    stops.push(() => empty.db.destroy());
    await expect(readDump(empty.db, each(lines.slice(0, -1)))).rejects.toThrow('cut off');
    await expect(readDump(empty.db, each(['{"table":"cohort"}']))).rejects.toThrow('Line 1');
    expect(await storedLines(empty.db)).toHaveLength(2);
    await expect(readDump(first.service.database.db, each(lines))).rejects.toThrow('empty one');
  });
});
