// `npm run cohorts -- export <file>` and `npm run cohorts -- import <file>`: everything, as JSONL.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { env } from 'node:process';
import { createInterface } from 'node:readline';
import { openDatabase } from '@/lib/cohort/store/database';
import { readDump, writeDump } from '@/lib/cohort/store/dump';
import { CannotGoOn, root, runMain } from './project.mjs';

const USAGE = `Usage: npm run cohorts -- export <file>
       npm run cohorts -- import <file>   (into an empty database)
Which database: DATABASE_URL if set, else the file in GROUNDWORK_DATA (./data if not set).`;

runMain(async () => {
  const [verb, file] = process.argv.slice(2);
  if ((verb !== 'export' && verb !== 'import') || !file) throw new CannotGoOn(USAGE);
  const folder = env.GROUNDWORK_DATA || `${root}/data`;
  const database = await openDatabase({ url: env.DATABASE_URL || null, folder });
  try {
    const rows = verb === 'export' ? await exportTo(file) : await importFrom(file);
    console.log(
      `${verb === 'export' ? 'Exported' : 'Imported'} ${rows} rows (${database.storage}).`,
    );
  } finally {
    await database.db.destroy();
  }

  async function exportTo(path: string): Promise<number> {
    // Not over an existing file: it may be the only backup. Its owner alone may read it.
    const handle = await open(path, 'wx', 0o600);
    try {
      const rows = await writeDump(database.db, async (line) => {
        await handle.write(`${line}\n`);
      });
      await handle.sync();
      return rows;
    } finally {
      await handle.close();
    }
  }

  function importFrom(path: string): Promise<number> {
    return readDump(
      database.db,
      createInterface({ input: createReadStream(path), crlfDelay: Infinity }),
    );
  }
});
