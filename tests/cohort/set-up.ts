import { env } from 'node:process';
import { startPostgres } from './postgres';

/** One PostgreSQL for all tests of this folder; each test file makes databases of its own in it. */
export default async function setUp() {
  const postgres = await startPostgres();
  // The processes that run the tests are begun after this, and inherit it.
  env.TEST_POSTGRES = postgres.url;
  return postgres.stop;
}
