import { spawnSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Storage } from '@/lib/cohort/store/database';
import type { Postgres } from '@/tests/cohort/postgres';
import { foundersAt, storedVersion, submitNext } from './founder';
import { query } from './places';
import { row, type Row } from '../rows';
import { type Server, startServer } from './server';

const SIZE = '48m';
/** Left free on the disk before it is filled by submissions, bytes. */
const ROOM = 512 * 1024;
const PIECE = 64 * 1024;
const MOST = 5_000;
const FOUNDERS = 20;

/** Fills a disk of its own, then makes room again. Mounting one takes an administrator. */
export async function fullDiskBench(
  storage: Storage,
  postgres: Postgres,
  port: number,
  ids: readonly string[],
): Promise<Row[]> {
  const name = `${storage}: disk full`;
  const disk = mkdtempSync(join(tmpdir(), 'groundwork-disk-'));
  if (!mount(disk)) {
    rmSync(disk, { recursive: true });
    return [row(name, 'not tried: a disk can be mounted by root only', '')];
  }
  const database = 'on_small_disk';
  const place = { url: null as string | null, folder: join(disk, 'data') };
  let server: Server | null = null;
  try {
    if (storage === 'postgresql') place.url = await smallDatabase(postgres, disk, database);
    server = await startServer(place, port, { GROUNDWORK_RATE_LIMITS: 'off' });
    const { base } = server;
    const founders = await foundersAt(base, FOUNDERS);
    const ballast = takeUp(disk);
    let refusal: string | null = null;
    let sent = 0;
    for (; refusal === null && sent < MOST; sent += 1) {
      const founder = founders[sent % FOUNDERS];
      if (founder) refusal = await submitNext(base, founder, ids).catch(String);
    }
    const isClear = refusal?.startsWith('503') === true && refusal.includes('not-stored');
    let lost = 0;
    for (const founder of founders) {
      if ((await storedVersion(base, founder)) !== founder.acknowledged) lost += 1;
    }
    rmSync(ballast);
    let failed = 0;
    for (const founder of founders) {
      if ((await submitNext(base, founder, ids).catch(String)) !== null) failed += 1;
    }
    return [
      row(`${name} after`, sent, 'submissions'),
      row(
        `${name}: refused with`,
        isClear ? 'not-stored, 503' : (refusal ?? 'nothing').slice(0, 80),
        '',
        'not-stored, 503',
        isClear,
      ),
      row(`${name}: acknowledged and lost`, lost, '', 0, lost === 0),
      row(`${name}: refused once there is room`, failed, '', 0, failed === 0),
    ];
  } finally {
    await server?.stop('SIGTERM');
    if (place.url)
      await query(postgres.url, `drop database ${database} with (force)`, 'drop tablespace small');
    spawnSync('umount', [disk]);
    rmSync(disk, { recursive: true, force: true });
  }
}

function mount(disk: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk]).status === 0;
}

/** Takes up the disk with a file, but for a little room. @returns the file */
function takeUp(disk: string): string {
  const ballast = join(disk, 'ballast');
  const file = openSync(ballast, 'w');
  let size = 0;
  try {
    for (const piece = Buffer.alloc(PIECE); ; size += PIECE) writeSync(file, piece);
  } catch {
    ftruncateSync(file, Math.max(0, size - ROOM));
  } finally {
    closeSync(file);
  }
  return ballast;
}

/** A database whose tables lie on the small disk, while the server's own log has room elsewhere. */
async function smallDatabase(postgres: Postgres, disk: string, name: string): Promise<string> {
  const folder = join(disk, 'tables');
  mkdirSync(folder);
  const { uid, gid } = statSync(postgres.folder);
  chownSync(disk, uid, gid);
  chownSync(folder, uid, gid);
  await query(
    postgres.url,
    `create tablespace small location '${folder}'`,
    `create database ${name} tablespace small`,
  );
  const url = new URL(postgres.url);
  url.pathname = `/${name}`;
  return url.href;
}
