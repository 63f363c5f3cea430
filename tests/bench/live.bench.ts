import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '@/lib/build/project.mjs';
import { livePartIds } from '@/lib/guidebook/live-parts';
import { routes } from '@/lib/routes';
import { atMost, type Row } from './rows';
import { onSite } from './site';
import { listen, settle } from './weight';

/** Of a part's own code and data, without React and recharts. */
const KIB_A_PART = 30;
/** No task of the main thread may be longer, ms: the page would not answer a reader meanwhile. */
const LONGEST_TASK = 50;
const DESK = { viewport: { width: 1280, height: 900 } };

/** What each live part adds to the page that it stands on, and how long it holds the page up when it is used. */
export const liveBench = () =>
  onSite(async ({ visit }) => {
    const rows: Row[] = [];
    for (const part of livePartIds) {
      const { kib, task } = await visit((page) => comeNear(page, part), DESK);
      rows.push(
        atMost(`${part}, scripts and data of its own`, kib, 'KiB', KIB_A_PART),
        atMost(`${part}, longest task while every field is changed`, task, 'ms', LONGEST_TASK),
      );
    }
    return rows;
  });

async function comeNear(page: Page, part: string): Promise<{ kib: number; task: number }> {
  await page.goto(routes.chapter('en', chapterWith(part)));
  await page.mouse.move(20, 20);
  await settle(page);
  const heard = listen(page);
  await page.locator(`#${part}-title`).scrollIntoViewIfNeeded();
  await settle(page);
  const { own } = await heard.weigh();
  return { kib: own, task: await longestTask(page, part) };
}

/** Changes every field of the part once; the longest task of the main thread meanwhile, ms (0: none over 50). */
async function longestTask(page: Page, part: string): Promise<number> {
  const fields = page.locator(
    `section[aria-labelledby="${part}-title"] :is(input, select, textarea)`,
  );
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(duration);
    }).observe({ type: 'longtask' });
  });
  for (const field of await fields.all()) {
    if (!(await field.isVisible())) continue;
    await field.focus();
    // A range and a list take an arrow, a number the digit, a choice the blank.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('1');
  }
  await settle(page);
  return page.evaluate(() => Math.max(0, ...(window as unknown as { seen: number[] }).seen));
}

/** The first chapter that places the part. */
function chapterWith(part: string): string {
  const folder = join(root, 'content/chapters');
  const chapter = readdirSync(folder).find((id) =>
    readFileSync(join(folder, id, 'en.mdx'), 'utf8').includes(`<Live id="${part}" />`),
  );
  if (!chapter) throw new Error(`no chapter places ${part}`);
  return chapter;
}
