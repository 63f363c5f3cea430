import { type Dialect, PostgresDialect } from 'kysely';
import pg from 'pg';

/** Over all instances they must stay below `max_connections` of the server (100 by default). */
const CONNECTIONS = 10;
const CONNECT_MS = 5_000;

/** PostgreSQL, and the pool that the rate limits use as well. */
export function postgresDialect(url: string): { dialect: Dialect; pool: pg.Pool } {
  const types = new pg.TypeOverrides();
  // int8 arrives as text otherwise, and the two back ends would differ. Ours are below 2⁵³.
  types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    types,
  });
  // A connection that dies while idle is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => undefined);
  return { dialect: new PostgresDialect({ pool }), pool };
}
