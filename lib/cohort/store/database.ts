import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Kysely, Migrator } from 'kysely';
import type { Pool } from 'pg';
import { fileDialect } from './file-dialect';
import { firstMigration } from './first-migration';
import { postgresDialect } from './postgres-dialect';
import type { Tables } from './tables';

export type Storage = 'file' | 'postgresql';
export type Db = Kysely<Tables>;
export type Database = {
  db: Db;
  storage: Storage;
  /** Only with PostgreSQL. */
  pool: Pool | null;
};

const migrations = { '001-cohorts': firstMigration };
const ATTEMPTS = 20;
const PAUSE_MS = 100;

/** Where cohorts are kept: `DATABASE_URL` if it is given, else a file in `folder`. */
export type Place = { url: string | null; folder: string };

/**
 * Opens the database and brings its schema up to date, under a lock: several instances may start
 * at the same moment.
 * @throws Error saying why it cannot be used
 */
export async function openDatabase({ url, folder }: Place): Promise<Database> {
  const database = url === null ? openFile(folder) : openPostgres(url);
  try {
    await migrate(database);
    return database;
  } catch (reason) {
    await database.db.destroy();
    throw reason;
  }
}

function openFile(folder: string): Database {
  const dialect = fileDialect(join(folder, 'groundwork.db'));
  return { db: new Kysely<Tables>({ dialect }), storage: 'file', pool: null };
}

function openPostgres(url: string): Database {
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new Error('DATABASE_URL must begin with postgresql:// (its value is not shown here).');
  }
  const { dialect, pool } = postgresDialect(url);
  return { db: new Kysely<Tables>({ dialect }), storage: 'postgresql', pool };
}

async function migrate({ db, storage }: Database): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
  });
  // PostgreSQL has a lock for this. Two processes that make the same new file may meet before
  // the first lock exists: the later one looks again.
  const attempts = storage === 'file' ? ATTEMPTS : 1;
  for (let attempt = 1; ; attempt += 1) {
    const { error } = await migrator.migrateToLatest();
    if (error === undefined) return;
    if (attempt === attempts)
      throw new Error('The tables could not be brought up to date.', { cause: error });
    await pause(PAUSE_MS);
  }
}
