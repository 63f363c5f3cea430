import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { freePort, whenListening } from '@/lib/build/port.mjs';
import { createProgress } from '@/lib/build/progress.mjs';
import { root } from '@/lib/build/project.mjs';
import { serve } from '@/lib/build/serve.mjs';
import { buildStale } from '@/lib/build/site.mjs';

const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
} as const;
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

type Look<T> = (page: Page, context: BrowserContext) => Promise<T>;
export type Site = {
  browser: Browser;
  /** Opens a page in a browser that has never been here. */
  visit: <T>(look: Look<T>, device?: object) => Promise<T>;
  /** Other hosts that were asked for something. */
  strangers: ReadonlySet<string>;
};

/** Serves the built site, opens a browser, measures, and ends both. */
export async function onSite<T>(measure: (site: Site) => Promise<T>): Promise<T> {
  await buildStale(root, createProgress(process.stderr));
  const port = await freePort();
  const server = serve(root, port, 'ignore');
  const browser = await openBrowser();
  try {
    if (!(await whenListening(port, () => server.exitCode !== null))) {
      throw new Error('next start ended before it served anything');
    }
    return await measure(siteOf(browser, `http://localhost:${port}`));
  } finally {
    await browser.close();
    server.kill();
  }
}

/** Chromium as the bench's caller has found it. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium'].find(existsSync);
  return chromium.launch({ args: ARGS, ...(executablePath && { executablePath }) });
}

function siteOf(browser: Browser, origin: string): Site {
  const strangers = new Set<string>();
  const visit = async <T>(look: Look<T>, device: object = PHONE) => {
    const context = await browser.newContext({ ...device, baseURL: origin });
    context.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (protocol.startsWith('http') && asked !== origin) strangers.add(asked);
    });
    try {
      return await look(await context.newPage(), context);
    } finally {
      await context.close();
    }
  };
  return { browser, visit, strangers };
}
