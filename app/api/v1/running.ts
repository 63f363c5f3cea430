import 'server-only';
import { cwd, env } from 'node:process';
import { start, type Started } from '@/lib/cohort/start';
import { keptRubric, keptVersions } from '@/lib/content/versions';

/** Next bundles routes and instrumentation apart; the process is what they share. */
const shared: { groundwork?: Promise<Started> } = globalThis as object;

/** The service of this process, started by the first who asks: when the server boots. */
export function running(): Promise<Started> {
  shared.groundwork ??= start({
    url: env.DATABASE_URL || null,
    folder: env.GROUNDWORK_DATA || `${cwd()}/data`,
    hasLimits: env.GROUNDWORK_RATE_LIMITS !== 'off',
    versions: keptVersions(cwd()),
    rubricText: (version) => keptRubric(cwd(), version),
  });
  return shared.groundwork;
}
