import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { apiOf, joinTeam, newCohort, startService, submitBody } from './api';
import { freshPlace } from './back-ends';

test('a full file refuses clearly, keeps what it has, and recovers when there is room', async () => {
  const started = await startService(await freshPlace('file'));
  const api = apiOf(started);
  const { db } = started.service.database;
  const { invite, cohort } = await newCohort(api);
  const { team, token } = await joinTeam(api, invite, 'Brimful');
  const params = { cohort: cohort.id, team: team.id, round: 'r2' };
  await api('submit', params, { token, body: submitBody({}) });
  // SQLite's own limit on the size of the file fails as a full disk does.
  await sql`pragma max_page_count = 1`.execute(db);
  let refused = await api('submit', params, { token, body: submitBody({}, { version: 1 }) });
  for (let version = 2; refused.status === 200 && version < 500; version += 1) {
    refused = await api('submit', params, { token, body: submitBody({}, { version }) });
  }
  expect(refused.json).toMatchObject({ code: 'not-stored', status: 503 });
  expect(refused.headers.get('retry-after')).not.toBeNull();
  const read = await api('readSubmission', params, { token });
  expect(read.status).toBe(200);
  await sql`pragma max_page_count = 1000000`.execute(db);
  const { version } = read.json as { version: number };
  const again = await api('submit', params, { token, body: submitBody({}, { version }) });
  expect(again.json).toMatchObject({ version: version + 1 });
  await started.stop();
});
