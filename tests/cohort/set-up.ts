import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { startPostgres } from './postgres';

/** One PostgreSQL for all tests of this folder; each test file makes databases of its own in it. */
export default async function setUp() {
  const postgres = await startPostgres();
  // The processes that run the tests are begun after this, and inherit it.
  env.TEST_POSTGRES = postgres.url;
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-cohorts-'));
  env.TEST_FOLDER = folder;
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
