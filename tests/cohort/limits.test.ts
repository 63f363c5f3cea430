import { expect, test } from 'vitest';
import { openDatabase } from '@/lib/cohort/store/database';
import { rateLimits } from '@/lib/cohort/store/rate-limits';
import { apiOf, cohortBody, startService } from './api';
import { freshPlace } from './back-ends';

test('instances on one PostgreSQL count together how often an address makes cohorts', async () => {
  const place = await freshPlace('postgresql');
  const databases = [await openDatabase(place), await openDatabase(place)];
  const started = await startService(place);
  const instances = databases.map(({ pool }) =>
    apiOf({ service: started.service, limits: rateLimits(pool) }),
  );
  const replies = await Promise.all(
    Array.from({ length: 30 }, async (_, index) => {
      const headers = { 'x-forwarded-for': '203.0.113.7' };
      return instances[index % 2]?.('createCohort', {}, { body: cohortBody(), headers });
    }),
  );
  const made = replies.filter((reply) => reply?.status === 201);
  const refused = replies.filter((reply) => reply?.status === 429);
  expect([made.length, refused.length]).toEqual([20, 10]);
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  await Promise.all([started.stop(), ...databases.map(({ db }) => db.destroy())]);
});

test('on a file the limit holds too, and another address is not touched by it', async () => {
  const started = await startService(await freshPlace('file'));
  const api = apiOf({ ...started, limits: rateLimits(null) });
  const make = (address: string) =>
    api('createCohort', {}, { body: cohortBody(), headers: { 'x-forwarded-for': address } });
  const statuses = [];
  for (let index = 0; index < 22; index += 1) statuses.push((await make('203.0.113.7')).status);
  expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  expect((await make('203.0.113.8')).status).toBe(201);
  await started.stop();
});
