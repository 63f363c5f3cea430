import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { freePort, whenListening } from '@/lib/build/port.mjs';
import { root } from '@/lib/build/project.mjs';
import { serve } from '@/lib/build/serve.mjs';
import { cohortRoute } from '@/lib/cohort-routes';
import { en } from '@/lib/i18n/messages/en';
import { founderFile } from '@/tests/e2e/cohort/founder-files';
import { pagesOf } from '@/tests/e2e/paper';
import { row, type Row } from './rows';

/** Files dropped at once, and reports printed in one go. */
const DROPPED = 200;
const PACKS = [25, 500] as const;

/** The dashboard from files and the pack of all reports, on the built site, in a real browser. */
export async function localBench(): Promise<Row[]> {
  const port = await freePort();
  const server = serve(root, port, 'ignore');
  const executablePath = process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium'].find(existsSync);
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
    ...(executablePath && { executablePath }),
  });
  try {
    if (!(await whenListening(port, () => server.exitCode !== null))) {
      throw new Error('next start ended before it served anything');
    }
    const page = await browser.newPage({ baseURL: `http://localhost:${port}` });
    const rows = await dropped(page);
    for (const teams of PACKS) rows.push(...(await packed(page, teams)));
    return rows;
  } finally {
    await browser.close();
    server.kill();
  }
}

async function dropped(page: Page): Promise<Row[]> {
  const { longest, seconds } = await drop(page, DROPPED);
  return [
    row(`${DROPPED} files dropped: until the dashboard stands`, seconds, 's'),
    row(`${DROPPED} files dropped: longest stretch without an answer`, longest, 'ms'),
  ];
}

/** Drops so many files, each of another founder. */
async function drop(page: Page, count: number) {
  await page.goto(cohortRoute('en', 'cohorts/local'));
  const field = page.getByLabel(en.local.pick.files);
  await field.waitFor({ state: 'attached' });
  const files = Array.from({ length: count }, (_, index) =>
    founderFile(`Team ${index + 1}.json`, {
      level: (at) => ([0, 1, 2, 3, 4] as const)[(at * 7 + index * 3 + ((at * index) % 5)) % 5] ?? 0,
      startedAt: index + 1,
    }),
  );
  // From the disk, as a hand would: handing over their bytes would itself hold up the page.
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-files-'));
  const paths = files.map(({ name, buffer }) => {
    const path = join(folder, name);
    writeFileSync(path, buffer);
    return path;
  });
  await watchTasks(page);
  const began = performance.now();
  await field.setInputFiles(paths);
  await page.locator('#heat-map').waitFor();
  const seconds = (performance.now() - began) / 1000;
  rmSync(folder, { recursive: true });
  return { seconds, longest: await longestTask(page) };
}

async function packed(page: Page, teams: number): Promise<Row[]> {
  await drop(page, teams);
  await page.getByRole('button', { name: en.local.keep.pack }).click();
  const { pack } = en;
  await watchTasks(page);
  const began = performance.now();
  await page.getByRole('button', { name: pack.build }).click();
  const ready = page.getByText(pack.ready.replace('{of}', String(teams)));
  await ready.waitFor({ timeout: 600_000 });
  const built = performance.now();
  const longest = await longestTask(page);
  const memory = await page.evaluate(() =>
    'memory' in performance
      ? (performance.memory as { usedJSHeapSize: number }).usedJSHeapSize / 2 ** 20
      : 0,
  );
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-pack-'));
  const path = join(folder, 'pack.pdf');
  page.setDefaultTimeout(0);
  const printing = performance.now();
  await page.pdf({ path, format: 'A4', tagged: false });
  const printed = performance.now();
  const pages = pagesOf(path).length;
  rmSync(folder, { recursive: true });
  const name = `pack of ${teams} teams, short form`;
  return [
    row(`${name}: reports built and drawn`, (built - began) / 1000, 's'),
    row(`${name}: longest stretch without an answer`, longest, 'ms'),
    row(`${name}: memory of scripts`, memory, 'MiB'),
    row(`${name}: printed to PDF`, (printed - printing) / 1000, 's'),
    row(`${name}: pages`, pages, ''),
    row(`${name}: pages a team`, (pages - 2) / teams, ''),
  ];
}

/** Tasks longer than 50 ms are told by the browser. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = window as unknown as { tasks?: number[] };
    const isNew = watched.tasks === undefined;
    watched.tasks = [];
    if (!isNew) return;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.tasks?.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
}

async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, ...((window as unknown as { tasks?: number[] }).tasks ?? [])),
  );
}
