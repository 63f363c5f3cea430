import Database from 'libsql';
import { join } from 'node:path';
import type { BenchPlace } from './places';
import { query } from './places';

const TEAMS = 25;
const ROUNDS = 4;

/**
 * Other people's cohorts, 25 teams × 4 rounds each, by bulk SQL: rows of the size of real ones.
 * Without bodies, which no dashboard reads. Ids are spread, so that neighbours do not lie together.
 */
export async function fill(place: BenchPlace, submissions: number, scores: string): Promise<void> {
  const cohorts = Math.ceil(submissions / (TEAMS * ROUNDS));
  const packed = `'${scores.replaceAll("'", "''")}'`;
  const isFile = place.storage === 'file';
  const numbers = (most: number, name: string) =>
    isFile
      ? `(with recursive n(i) as (select 0 union all select i + 1 from n where i < ${most - 1}) select i from n) ${name}`
      : `(select i from generate_series(0, ${most - 1}) as g(i)) ${name}`;
  const text = (value: string) => (isFile ? `cast(${value} as text)` : `(${value})::text`);
  const id = (column: string) =>
    `substr('x' || ${text(`100000000 + (${column} * 7919) % 99999989`)} || 'xxxxxxxxxxxx', 1, 16)`;
  const team = (column: string) => `substr('t' || ${text(column)} || 'tttttttttttt', 1, 12)`;
  const statements = [
    `insert into cohort (id, digest, version, name, language, status, anonymous, rounds, chapters, guidebook_version, teams, created_at, delete_after)
     select ${id('c.i')}, '', 1, 'Other', 'en', 'open', 0, '[]', '[]', '0.2.0', ${TEAMS}, 0, '2099-01-01' from ${numbers(cohorts, 'c')}`,
    `insert into team (cohort_id, id, version, name, name_key, alias, consent_version, joined_at)
     select ${id('c.i')}, ${team('t.i')}, 1, 'Team', ${text('t.i')}, 10 + t.i, '2026-11-26', 0 from ${numbers(cohorts, 'c')} cross join ${numbers(TEAMS, 't')}`,
    `insert into submission (cohort_id, team_id, round, version, submitted_at, share_notes, consent_version, scores)
     select ${id('c.i')}, ${team('t.i')}, 'r' || ${text('r.i + 1')}, 1, 0, 0, '2026-11-26', ${packed}
     from ${numbers(cohorts, 'c')} cross join ${numbers(TEAMS, 't')} cross join ${numbers(ROUNDS, 'r')}`,
  ];
  if (place.url !== null) {
    await query(place.url, ...statements, 'vacuum analyze');
    return;
  }
  const database = new Database(join(place.folder, 'groundwork.db'));
  database.pragma('busy_timeout = 10000');
  for (const statement of statements) database.exec(statement);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}
