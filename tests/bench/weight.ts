import { constants, brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** KiB, brotli. */
export type Weight = {
  all: number;
  script: number;
  /** Without the drawing library that charts share. */
  own: number;
};
const KIB = 1024;
/** A page that asks for nothing during so long has settled; ms. */
const QUIET_MS = 700;

/** Collects what a page fetches from now on. Bodies are kept at once: a later navigation would drop them. */
export function listen(page: Page): { weigh: () => Promise<Weight> } {
  const bodies: Promise<Fetched>[] = [];
  const hear = (response: Response) => {
    if (response.status() === 200) bodies.push(sizeOf(response));
  };
  page.on('response', hear);
  return {
    weigh: async () => {
      page.off('response', hear);
      const sizes = await Promise.all(bodies);
      const sum = (some: typeof sizes) => some.reduce((total, { size }) => total + size, 0) / KIB;
      return {
        all: sum(sizes),
        script: sum(sizes.filter(({ isScript }) => isScript)),
        own: sum(sizes.filter(({ isShared }) => !isShared)),
      };
    },
  };
}

type Fetched = { size: number; isScript: boolean; isShared: boolean };

const known = new Map<string, Fetched>();

async function sizeOf(response: Response): Promise<Fetched> {
  const isScript = response.request().resourceType() === 'script';
  const url = response.url();
  // Names of static files carry their hash, so one measurement of each will do.
  const before = url.includes('/_next/static/') ? known.get(url) : undefined;
  if (before) return before;
  const body = await response.body();
  const size = brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  }).length;
  const fetched = { size, isScript, isShared: isScript && body.includes('recharts-surface') };
  known.set(url, fetched);
  return fetched;
}

/** Waits until no request has begun or been under way for a while. */
export async function settle(page: Page): Promise<void> {
  let active = 0;
  let since = Date.now();
  const begin = () => active++;
  const end = () => {
    active--;
    since = Date.now();
  };
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  await page.waitForLoadState('load');
  while (active > 0 || Date.now() - since < QUIET_MS) await page.waitForTimeout(50);
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
}
