import type { Rubric } from '@/lib/guidebook/rubric';
import { type Running } from './http/route';
import { enforceRetention } from './service/retention';
import type { Service } from './service/service';
import { openDatabase, type Place } from './store/database';
import { rateLimits } from './store/rate-limits';

export type Setting = Place & {
  hasLimits: boolean;
  /** Released versions of the guidebook. */
  versions: readonly string[];
  /** The kept rubric of a version, as JSON. */
  rubricText: (version: string) => string | null;
};
export type Started = Running & { stop: () => Promise<void> };

const HOUR_MS = 3_600_000;

/** Opens the storage and begins what runs by itself. @throws Error when it cannot be used */
export async function start(setting: Setting): Promise<Started> {
  const newest = [...setting.versions].sort(byNumber).at(-1);
  const rubric = newest === undefined ? null : readRubric(setting, newest);
  if (!rubric) throw new Error('No rubric is kept in content/versions.');
  const database = await openDatabase(setting);
  const service: Service = {
    database,
    rubric,
    rubricOf: (version) =>
      setting.versions.includes(version) ? readRubric(setting, version) : null,
    now: Date.now,
  };
  const limits = setting.hasLimits ? rateLimits(database.pool) : null;
  const tidy = () =>
    enforceRetention(service).catch((reason: unknown) => {
      console.error(`[cohorts] Deleting what is past its last day failed: ${wordsOf(reason)}`);
      return 0;
    });
  await tidy();
  const timer = setInterval(() => void tidy(), HOUR_MS);
  timer.unref();
  const stop = async () => {
    clearInterval(timer);
    await database.db.destroy();
  };
  return { service, limits, stop };
}

/** What to tell whoever started the server; never the address, which may hold a password. */
export function whyItFailed(reason: unknown): string {
  const where = process.env.DATABASE_URL
    ? 'the PostgreSQL of DATABASE_URL: check that it runs, that the address and the password are right, and that the user may create tables'
    : 'the folder of GROUNDWORK_DATA (./data if not set): check that it can be written to and that the disk is not full';
  return `Groundwork cannot keep cohorts and does not start.\n  Why: ${wordsOf(reason)}\n  Where: ${where}.`;
}

function wordsOf(reason: unknown): string {
  if (!(reason instanceof Error)) return 'unknown';
  const code = 'code' in reason && typeof reason.code === 'string' ? `${reason.code} ` : '';
  const cause = reason.cause === undefined ? '' : ` ${wordsOf(reason.cause)}`;
  return `${code}${reason.message}${cause}`.trim();
}

const kept = new Map<string, Rubric>();

function readRubric({ rubricText }: Setting, version: string): Rubric | null {
  const known = kept.get(version);
  if (known) return known;
  const text = rubricText(version);
  if (text === null) return null;
  // Written by us with the guidebook, and compared with it by a test.
  const rubric = JSON.parse(text) as Rubric;
  kept.set(version, rubric);
  return rubric;
}

function byNumber(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number));
  return (
    [0, 1, 2].map((place) => (x?.[place] ?? 0) - (y?.[place] ?? 0)).find((by) => by !== 0) ?? 0
  );
}
