import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type SqliteDatabase,
} from 'kysely';
import Database from 'libsql';

/** How long a process waits for another one that writes to the same file, ms. */
const BUSY_MS = 10_000;
const PAUSE_MS = 3;

/**
 * The embedded database: one file, made where there is none, readable by its owner alone.
 * FULL: an acknowledged change survives a power cut.
 */
export function fileDialect(file: string): Dialect {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new Database(file);
  chmodSync(file, 0o600);
  database.pragma(`busy_timeout = ${BUSY_MS}`);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('busy_timeout = 0');
  const kept = withKeptStatements(database);
  const dialect = new SqliteDialect({ database: kept });
  return {
    createAdapter: () => new TransactionalAdapter(),
    createDriver: () => new PatientDriver({ database: kept }),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

/** SQLite changes its schema within transactions too, so a migration happens whole or not at all. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}

/**
 * Takes the lock at once (a transaction that reads first and writes later would fail beside a
 * second process), and waits for it without holding up everything else: the library itself would
 * stop the whole process until the other one is done.
 */
class PatientDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** On a full disk SQLite has rolled back already; saying so would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection) {
    await super.rollbackTransaction(connection).catch((reason: unknown) => {
      if (!String(reason).includes('no transaction is active')) throw reason;
    });
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    return {
      executeQuery: <R>(query: CompiledQuery) => patiently(() => connection.executeQuery<R>(query)),
      streamQuery: <R>(query: CompiledQuery, chunk?: number) =>
        connection.streamQuery<R>(query, chunk),
    };
  }
}

async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const until = Date.now() + BUSY_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (reason) {
      const isBusy =
        reason instanceof Error &&
        'code' in reason &&
        String(reason.code).startsWith('SQLITE_BUSY');
      if (!isBusy || Date.now() > until) throw reason;
      await pause(PAUSE_MS * (1 + Math.random()));
    }
  }
}

/** The queries are few and always the same: preparing each once halves the time of a submission. */
function withKeptStatements(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = kept.get(sql);
      if (known) return known;
      const made = database.prepare(sql);
      if (kept.size < 200) kept.set(sql, made);
      return made;
    },
  };
}
