import type { Browser, Page } from '@playwright/test';
import { routes } from '@/lib/routes';
import { atLeast, atMost, figure, holds, type Row } from './rows';
import { chapterIds, seedAnswers } from './seed';
import { onSite, type Site } from './site';
import { listen, settle, type Weight } from './weight';

type Chapter = { path: string; first: Weight; touched: Weight; next: number | null };
type Locale = 'en' | 'zh';

const LOCALES: readonly Locale[] = ['en', 'zh'];
/** KiB; of the next chapter by link, see .github/decisions/013. */
const TARGETS = { chapter: 135, script: 120, report: 225, next: 36, middleNext: 20 } as const;
/** A middling phone on a slow mobile network: 1.6 Mbps, 150 ms there and back, a quarter of this processor. */
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const CPU_SLOWDOWN = 4;
/** Slow arrivals of each page; odd. */
const RUNS = 3;
/** Longer than any idle prefetch would wait; ms. */
const IDLE_MS = 3000;

/** What the pages weigh and how they arrive, on the built site, in a real browser. */
export const pagesBench = () => onSite(measure);

async function measure({ browser, visit, strangers }: Site): Promise<Row[]> {
  const rows: Row[] = [];
  const paths = LOCALES.flatMap((locale) => chapterIds().map((id) => routes.chapter(locale, id)));
  const chapters: Chapter[] = [];
  for (const path of paths) {
    const chapter = await visit(async (page) => ({
      path,
      first: await firstLoad(page, path),
      touched: await firstTouch(page),
      next: await nextChapter(page),
    }));
    chapters.push(chapter);
    rows.push(figure(`${path} first load`, chapter.first.all, 'KiB'));
  }
  const heaviest = most(chapters, ({ first }) => first.all);
  const script = most(chapters, ({ first }) => first.script);
  rows.push(
    atMost(`heaviest chapter (${heaviest.path})`, heaviest.first.all, 'KiB', TARGETS.chapter),
    atMost(`heaviest JavaScript (${script.path})`, script.first.script, 'KiB', TARGETS.script),
  );
  const all = ({ first, touched }: Chapter) => first.all + touched.all;
  const awake = most(chapters, all);
  rows.push(
    figure(
      `heaviest chapter with all that the first touch brings (${awake.path})`,
      all(awake),
      'KiB',
    ),
    figure('of which JavaScript', awake.first.script + awake.touched.script, 'KiB'),
  );
  const followed = chapters.filter(({ next }) => next !== null);
  if (followed.length > 0) {
    const next = most(followed, (chapter) => chapter.next ?? 0);
    const ordinary = middle(followed, (chapter) => chapter.next ?? 0);
    rows.push(
      atMost(`next chapter by link, the middle one`, ordinary.next ?? 0, 'KiB', TARGETS.middleNext),
      atMost(`the heaviest (from ${next.path})`, next.next ?? 0, 'KiB', TARGETS.next),
    );
  }

  for (const locale of LOCALES) {
    const path = routes.report(locale);
    const report = await visit(async (page) => {
      await seedAnswers(page);
      return { first: await firstLoad(page, path), charts: await charts(page) };
    });
    rows.push(
      atMost(
        `${path}, all questions answered, first load`,
        report.first.all,
        'KiB',
        TARGETS.report,
      ),
      figure(`${path} and its charts, once they are near`, report.charts.all, 'KiB'),
    );
  }

  const inLocale = (locale: Locale) =>
    most(
      chapters.filter(({ path }) => path.startsWith(`/${locale}/`)),
      ({ first }) => first.all,
    ).path;
  for (const path of [...LOCALES.map(inLocale), ...LOCALES.map((locale) => routes.home(locale))]) {
    const arrivals: Arrival[] = [];
    for (let run = 0; run < RUNS; run++) {
      arrivals.push(await visit((page) => slowArrival(browser, page, path)));
    }
    // Times vary with what else the machine does; the run in the middle speaks for them.
    const arrival = middle(arrivals, ({ margin }) => margin ?? Infinity);
    rows.push(
      figure(`${path} on a slow phone, text painted after`, arrival.painted, 'ms'),
      holds(`${path} largest paint is text`, arrival.isText),
      arrival.margin === null
        ? holds(`${path} text stands, and no script runs until the reader does more`, true)
        : atLeast(`${path} text stands before the first script, by`, arrival.margin, 'ms', 0),
      atMost(`${path} layout shift`, Math.max(...arrivals.map(({ shift }) => shift)), '', 0),
      atMost(`${path} pages fetched unasked`, await visit((page) => unasked(page, path)), '', 0),
    );
  }
  rows.push(atMost(`requests to other hosts`, strangers.size, [...strangers].join(' '), 0));
  return rows;
}

/** Brotli (quality 11) KiB of everything that a page fetches on a first visit, until it has settled. */
async function firstLoad(page: Page, path: string): Promise<Weight> {
  const heard = listen(page);
  const response = await page.goto(path);
  if (response?.status() !== 200)
    throw new Error(`${path} answered ${response?.status() ?? 'nothing'}`);
  await settle(page);
  return heard.weigh();
}

/** What the first sign of a reader's hand or keyboard fetches, until the page has settled. */
async function firstTouch(page: Page): Promise<Weight> {
  const heard = listen(page);
  await page.mouse.move(20, 20);
  await settle(page);
  return heard.weigh();
}

/** What the charts of the report fetch when the reader comes near them. */
async function charts(page: Page): Promise<Weight> {
  const heard = listen(page);
  await page.locator('#scores').scrollIntoViewIfNeeded();
  await page.locator('svg.recharts-surface').first().waitFor();
  await settle(page);
  return heard.weigh();
}

/** KiB fetched from pointing at the link to the next chapter until that has settled; null: last chapter. */
async function nextChapter(page: Page): Promise<number | null> {
  const link = page.locator('a[rel=next]').first();
  if ((await link.count()) === 0) return null;
  await link.scrollIntoViewIfNeeded();
  await settle(page);
  const heard = listen(page);
  const from = page.url();
  // Pointing at a link may fetch it already; the click alone would miss that.
  await link.hover();
  await page.waitForTimeout(100);
  await link.click();
  await page.waitForURL((url) => url.href !== from);
  await settle(page);
  return (await heard.weigh()).all;
}

/** `margin`: from the last paint to the first script, ms; null when no script ran at all. */
type Arrival = { painted: number; isText: boolean; margin: number | null; shift: number };

/**
 * Loads a page slowly and asks the browser's own trace when what happened.
 *
 * The trace, not `PerformanceResourceTiming`: `responseEnd` only bounds from below when a script may run,
 * while the trace dates, on one clock, the start of each script file's evaluation and each candidate for
 * the largest contentful paint. Inline scripts (a few hundred bytes that queue data) are not counted.
 */
async function slowArrival(browser: Browser, page: Page, path: string): Promise<Arrival> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await browser.startTracing(page, { categories: ['devtools.timeline', 'loading'] });
  await page.goto(path);
  await settle(page);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as Trace;

  const times = (wanted: (event: TraceEvent) => boolean) =>
    traceEvents.filter(wanted).map(({ ts }) => ts / 1000);
  const scripts = times(
    ({ name, args }) => name === 'EvaluateScript' && !!args?.data?.url?.includes('/_next/'),
  );
  const paints = times(({ name }) => name === 'largestContentfulPaint::Candidate');
  if (paints.length === 0) throw new Error(`${path}: the trace is empty`);

  const [shifts, largest] = await timeline(page);
  const last = largest.at(-1);
  return {
    painted: last?.startTime ?? NaN,
    // Only images and videos have an address.
    isText: last?.url === '',
    margin: scripts.length > 0 ? Math.min(...scripts) - Math.max(...paints) : null,
    shift: shifts.reduce((sum, { value = 0 }) => sum + value, 0),
  };
}

type Entry = { startTime: number; value?: number; url?: string };

/** The layout shifts and the candidates for the largest paint that the page itself has recorded. */
async function timeline(page: Page): Promise<[Entry[], Entry[]]> {
  // No named function in here: the loader would wrap it in a helper that the page does not have.
  const [shifts = [], largest = []] = await page.evaluate(() =>
    Promise.all(
      ['layout-shift', 'largest-contentful-paint'].map(
        (type) =>
          new Promise<Entry[]>((resolve) => {
            new PerformanceObserver((list) => {
              resolve(list.getEntries().map((entry) => entry.toJSON() as Entry));
            }).observe({ type, buffered: true });
            // Without any entry of this type the observer stays silent.
            setTimeout(() => resolve([]), 500);
          }),
      ),
    ),
  );
  return [shifts, largest];
}

type TraceEvent = { name: string; ts: number; args?: { data?: { url?: string } } };
type Trace = { traceEvents: TraceEvent[] };

/** How many pages are fetched ahead although nobody pointed at a link, even with every link on screen once. */
async function unasked(page: Page, path: string): Promise<number> {
  let count = 0;
  page.on('request', (request) => {
    if (request.headers().rsc !== undefined || new URL(request.url()).searchParams.has('_rsc'))
      count++;
  });
  await page.goto(path);
  await settle(page);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.waitForTimeout(IDLE_MS);
  return count;
}

/** The item with the greatest figure. */
function most<T>(items: readonly T[], of: (item: T) => number): T {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error('nothing to compare: content/chapters is empty');
  return rest.reduce((best, item) => (of(item) > of(best) ? item : best), first);
}

/** The item whose figure is the median. */
function middle<T>(items: readonly T[], of: (item: T) => number): T {
  const item = [...items].sort((a, b) => of(a) - of(b))[items.length >> 1];
  if (item === undefined) throw new Error('nothing was measured');
  return item;
}
