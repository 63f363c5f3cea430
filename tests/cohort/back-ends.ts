import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Place, Storage } from '@/lib/cohort/store/database';

export const backEnds: readonly Storage[] = ['file', 'postgresql'];

/** A place for cohorts that nobody else uses. */
export async function freshPlace(storage: Storage): Promise<Place> {
  const folder = mkdtempSync(join(env.TEST_FOLDER ?? tmpdir(), 'cohorts-'));
  if (storage === 'file') return { url: null, folder };
  const url = new URL(env.TEST_POSTGRES ?? '');
  const name = `t${randomBytes(8).toString('hex')}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  url.pathname = `/${name}`;
  return { url: url.href, folder };
}
