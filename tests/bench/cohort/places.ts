import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Place, Storage } from '@/lib/cohort/store/database';
import type { Postgres } from '@/tests/cohort/postgres';

/** A place for cohorts that this bench alone uses. */
export type BenchPlace = Place & { storage: Storage; drop: () => Promise<void> };

let made = 0;

export async function newPlace(storage: Storage, postgres: Postgres): Promise<BenchPlace> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-bench-'));
  const dropFolder = () => {
    rmSync(folder, { recursive: true, force: true });
    return Promise.resolve();
  };
  if (storage === 'file') {
    return { storage, url: null, folder, drop: dropFolder };
  }
  made += 1;
  const name = `bench${made}`;
  await query(postgres.url, `create database ${name}`);
  const url = new URL(postgres.url);
  url.pathname = `/${name}`;
  const drop = async () => {
    await query(postgres.url, `drop database ${name} with (force)`);
    await dropFolder();
  };
  return { storage, url: url.href, folder, drop };
}

/** Runs statements of the bench itself. */
export async function query(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
