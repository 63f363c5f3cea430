import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { openDatabase, type Storage } from '@/lib/cohort/store/database';
import { writeDump } from '@/lib/cohort/store/dump';
import { readScores } from '@/lib/cohort/stored-scores';
import type { Postgres } from '@/tests/cohort/postgres';
import { foundersAt, storedVersion, submitNext } from './founder';
import { newPlace, type BenchPlace } from './places';
import { row, type Row } from '../rows';
import { startServer } from './server';

const KILLS = 100;
const FOUNDERS = 8;

/** Kills the server amid submissions, again and again, and looks for what it had acknowledged. */
export async function killBench(
  storage: Storage,
  postgres: Postgres,
  port: number,
  ids: readonly string[],
): Promise<Row[]> {
  const place = await newPlace(storage, postgres);
  const env = { GROUNDWORK_RATE_LIMITS: 'off' };
  let server = await startServer(place, port, env);
  const founders = await foundersAt(server.base, FOUNDERS);
  let lost = 0;
  let doubled = 0;
  let acknowledged = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const { base } = server;
    let over = false;
    const working = founders.map(async (founder) => {
      while (!over) {
        const refusal = await submitNext(base, founder, ids).catch(() => 'gone');
        if (refusal === 'gone') return;
        if (refusal !== null) throw new Error(refusal);
        acknowledged += 1;
      }
    });
    await pause(50 + Math.random() * 400);
    await server.stop('SIGKILL');
    over = true;
    await Promise.all(working);
    server = await startServer(place, port, env);
    for (const founder of founders) {
      const stored = await storedVersion(server.base, founder);
      if (stored < founder.acknowledged) lost += 1;
      // One more than acknowledged: its answer was lost on the way, and the retry will say so.
      if (stored > founder.acknowledged + (founder.pending ? 1 : 0)) doubled += 1;
      if (founder.pending) await submitNext(server.base, founder, ids);
      if ((await storedVersion(server.base, founder)) > stored + 1) doubled += 1;
    }
  }
  await server.stop('SIGTERM');
  const fault = await integrityFault(place);
  await place.drop();
  return [
    row(`${storage}: kills amid submissions`, KILLS, ''),
    row(`${storage}: acknowledged meanwhile`, acknowledged, ''),
    row(`${storage}: acknowledged and lost`, lost, '', 0, lost === 0),
    row(`${storage}: stored twice`, doubled, '', 0, doubled === 0),
    row(`${storage}: integrity check`, fault ?? 'clean', '', 'clean', fault === null),
  ];
}

/** The back end's own check, and every row read and understood. */
async function integrityFault(place: BenchPlace): Promise<string | null> {
  if (place.url === null) {
    const file = new Database(join(place.folder, 'groundwork.db'));
    const said = JSON.stringify(file.prepare('pragma integrity_check').all([]));
    const orphans = file.prepare('pragma foreign_key_check').all([]).length;
    file.close();
    if (!said.includes('"ok"') || orphans > 0) return `${said}, ${orphans} orphans`;
  }
  const database = await openDatabase(place);
  try {
    await writeDump(database.db, () => Promise.resolve());
    for (const { scores } of await database.db.selectFrom('submission').selectAll().execute()) {
      readScores(scores);
    }
    return null;
  } catch (reason) {
    return String(reason);
  } finally {
    await database.db.destroy();
  }
}
