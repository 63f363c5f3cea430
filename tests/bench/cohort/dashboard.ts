import { readDashboard } from '@/lib/cohort/service/readings';
import { holderOf } from '@/lib/cohort/service/caller';
import type { Started } from '@/lib/cohort/start';
import type { Storage } from '@/lib/cohort/store/database';
import { startService } from '@/tests/cohort/api';
import type { Postgres } from '@/tests/cohort/postgres';
import { fill } from './fill';
import { newPlace } from './places';
import { row, type Row } from '../rows';
import { percentile } from './percentile';
import { settledCohort } from './settle';

const FEW = 1_000;
const MANY = 1_000_000;
const READINGS = 300;
const RATIO = 1.2;
const LARGE_MS = 150;

type Measured = { started: Started; read: () => Promise<number>; drop: () => Promise<void> };

/** Does the price of a dashboard depend on how much others have stored? And a cohort of 500 teams. */
export async function dashboardBench(storage: Storage, postgres: Postgres): Promise<Row[]> {
  const few = await prepared(storage, postgres, FEW, 25);
  const many = await prepared(storage, postgres, MANY, 25);
  const times: [number[], number[]] = [[], []];
  for (let index = 0; index < 20; index += 1) await Promise.all([few.read(), many.read()]);
  // Turn about in one run, so that whatever else the machine does falls on both.
  for (let index = 0; index < READINGS; index += 1) {
    if (index % 2) times[0].push(await few.read());
    times[1].push(await many.read());
    if (index % 2 === 0) times[0].push(await few.read());
  }
  const [one, million] = times.map((each) => percentile(each, 0.5));
  const ratio = (million ?? 0) / (one ?? 1);
  await few.drop();
  await many.drop();

  const large = await prepared(storage, postgres, 0, 500);
  const slow: number[] = [];
  for (let index = 0; index < 5; index += 1) await large.read();
  const spent = process.cpuUsage();
  for (let index = 0; index < 40; index += 1) slow.push(await large.read());
  const { user, system } = process.cpuUsage(spent);
  await large.drop();
  const largest = percentile(slow, 0.5);
  return [
    row(`${storage}: dashboard 25 × 4 beside 1 thousand others, p50`, one ?? 0, 'ms'),
    row(`${storage}: the same beside 1 million, p50`, million ?? 0, 'ms'),
    row(`${storage}: the same beside 1 million, p99`, percentile(times[1], 0.99), 'ms'),
    row(`${storage}: ratio of the medians`, ratio, '×', RATIO, ratio <= RATIO),
    row(`${storage}: dashboard 500 × 4, p50`, largest, 'ms', LARGE_MS, largest <= LARGE_MS),
    // What it costs where others use the machine too.
    row(`${storage}: the same, processor time`, (user + system) / 1_000 / slow.length, 'ms'),
  ];
}

async function prepared(
  storage: Storage,
  postgres: Postgres,
  others: number,
  teams: number,
): Promise<Measured> {
  const place = await newPlace(storage, postgres);
  const started = await startService(place);
  const { manage } = await settledCohort(started, teams);
  const { db } = started.service.database;
  const { scores } = await db
    .selectFrom('submission')
    .select('scores')
    .limit(1)
    .executeTakeFirstOrThrow();
  if (others > 0) await fill(place, others, scores);
  const read = async () => {
    const from = performance.now();
    const caller = await holderOf(started.service, manage);
    if (!caller) throw new Error('The link is not known.');
    JSON.stringify(await readDashboard(started.service, caller, null));
    return performance.now() - from;
  };
  const drop = async () => {
    await started.stop();
    await place.drop();
  };
  return { started, read, drop };
}
