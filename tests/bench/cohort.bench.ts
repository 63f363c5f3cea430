import { env } from 'node:process';
import { scopedCriteria } from '@/lib/cohort/scope';
import { keptRubric, keptVersions } from '@/lib/content/versions';
import type { Rubric } from '@/lib/guidebook/rubric';
import { root } from '@/lib/build/project.mjs';
import { startPostgres } from '@/tests/cohort/postgres';
import { dashboardBench } from './cohort/dashboard';
import { fullDiskBench } from './cohort/full-disk';
import { killBench } from './cohort/kills';
import { loadBench } from './cohort/load';
import type { Row } from './rows';

/** `npm run bench:cohort`: both back ends, everything on this machine; it ends by itself. */
export async function cohortBench(): Promise<Row[]> {
  const port = Number(env.BENCH_PORT ?? 3290);
  const parts = (env.BENCH_PARTS ?? 'dashboard,load,kills,disk').split(',');
  const text = keptRubric(root, keptVersions(root).at(-1) ?? '');
  const ids = scopedCriteria(JSON.parse(text ?? '') as Rubric).map(({ criterion }) => criterion.id);
  const postgres = await startPostgres();
  const rows: Row[] = [];
  try {
    for (const storage of ['file', 'postgresql'] as const) {
      if (parts.includes('dashboard')) rows.push(...(await dashboardBench(storage, postgres)));
      if (parts.includes('load')) rows.push(...(await loadBench(storage, postgres, port, ids)));
      if (parts.includes('kills')) rows.push(...(await killBench(storage, postgres, port, ids)));
      if (parts.includes('disk')) rows.push(...(await fullDiskBench(storage, postgres, port, ids)));
    }
  } finally {
    await postgres.stop();
  }
  return rows;
}
