import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { freePort, whenListening } from '@/lib/build/port.mjs';
import { root } from '@/lib/build/project.mjs';
import { atMost, type Row } from './rows';
import { openBrowser } from './site';

const TARGET_MS = 2000;
/** How long the first page of a development server may take; ms. */
const COMPILING_MS = 120_000;
const EDITS = 5;
/** One of the files that an author writes, and a place in it that the page shows. */
const FILES = [
  { file: 'content/chapters/team/en.mdx', at: /(?<=\n\n)[A-Z]/, shown: 'article p' },
  {
    file: 'content/chapters/team/criteria.yaml',
    at: /(?<=question:\s+en: )[A-Z]/,
    shown: 'legend',
  },
];

/** How long it takes until an open page shows what an author has just saved, the first time included. */
export async function devBench(): Promise<Row[]> {
  const port = await freePort();
  const next = join(root, 'node_modules/next/dist/bin/next');
  const server = spawn(process.execPath, [next, 'dev', '--port', String(port)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
  });
  const browser = await openBrowser();
  try {
    if (!(await whenListening(port, () => server.exitCode !== null)))
      throw new Error('next dev ended before it served anything');
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}/en/guide/team`, { timeout: COMPILING_MS });
    await page.waitForLoadState('networkidle');
    const rows: Row[] = [];
    for (const edited of FILES) {
      const slowest = Math.max(...(await edits(page, edited)));
      rows.push(
        atMost(`${edited.file} shows, the slowest of ${EDITS} edits`, slowest, 'ms', TARGET_MS),
      );
    }
    return rows;
  } finally {
    await browser.close();
    server.kill();
  }
}

/** Times of some edits, ms. The file is as it was afterwards. */
async function edits(page: Page, { file, at, shown }: (typeof FILES)[number]): Promise<number[]> {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  if (!at.test(text)) throw new Error(`${file} has no place to edit`);
  const times: number[] = [];
  try {
    for (let edit = 1; edit <= EDITS; edit++) {
      const mark = `Edit ${edit}. `;
      const saved = performance.now();
      writeFileSync(
        path,
        text.replace(at, (first) => mark + first),
      );
      await page.locator(shown).filter({ hasText: mark }).first().waitFor();
      times.push(performance.now() - saved);
    }
  } finally {
    writeFileSync(path, text);
  }
  return times;
}
