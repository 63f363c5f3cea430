import { setTimeout as pause } from 'node:timers/promises';
import type { Storage } from '@/lib/cohort/store/database';
import type { Postgres } from '@/tests/cohort/postgres';
import { foundersAt, storedVersion, submitNext } from './founder';
import { newPlace } from './places';
import { row, type Row } from '../rows';
import { percentile } from './percentile';
import { startServer } from './server';

const FOUNDERS = 200;
const SECONDS = 60;
/** Each waits this long between submissions, ms; the limits of the server stay on. */
const THINKS = 1_050;

/** Two hundred founders who submit at once for a minute, over HTTP. */
export async function loadBench(
  storage: Storage,
  postgres: Postgres,
  port: number,
  ids: readonly string[],
): Promise<Row[]> {
  const place = await newPlace(storage, postgres);
  const server = await startServer(place, port);
  try {
    const founders = await foundersAt(server.base, FOUNDERS);
    const times: number[] = [];
    const refusals: string[] = [];
    let sent = 0;
    const until = Date.now() + SECONDS * 1_000;
    await Promise.all(
      founders.map(async (founder) => {
        await pause(Math.random() * THINKS);
        while (Date.now() < until) {
          const from = performance.now();
          sent += 1;
          const refusal = await submitNext(server.base, founder, ids).catch(String);
          times.push(performance.now() - from);
          if (refusal !== null) refusals.push(refusal);
          await pause(THINKS);
        }
      }),
    );
    let lost = 0;
    let doubled = 0;
    for (const founder of founders) {
      const version = await storedVersion(server.base, founder);
      if (version < founder.acknowledged) lost += 1;
      if (version > founder.acknowledged) doubled += 1;
    }
    if (refusals[0] !== undefined) console.error(`First refusal: ${refusals[0]}`);
    return [
      row(`${storage}: submissions by ${FOUNDERS} founders in ${SECONDS} s`, sent, ''),
      row(`${storage}: submit over HTTP, p50`, percentile(times, 0.5), 'ms'),
      row(`${storage}: submit over HTTP, p99`, percentile(times, 0.99), 'ms'),
      row(`${storage}: errors`, refusals.length, '', 0, refusals.length === 0),
      row(`${storage}: lost`, lost, '', 0, lost === 0),
      row(`${storage}: double`, doubled, '', 0, doubled === 0),
    ];
  } finally {
    await server.stop('SIGTERM');
    await place.drop();
  }
}
