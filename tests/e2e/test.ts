import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import type Axe from 'axe-core';
import type { Locale } from '@/lib/i18n/locale';

/**
 * Every journey fails on what a visitor would never report: a violation of the security policy,
 * an error in the console, a request to another host.
 */
export const test = base.extend<{ quietPage: undefined }>({
  quietPage: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      page.on('console', (message) => {
        // A page that is meant to be missing says so in the console; its status is asserted instead.
        const missing = message.text().includes('404 (Not Found)');
        if (message.type() === 'error' && !missing) faults.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) {
          faults.push(`request to ${origin}`);
        }
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * The rules of WCAG 2.0 to 2.2, levels A and AA, on a page or a part of it. There is no list of
 * exceptions. axe runs in the page itself: the site has no frames, and @axe-core/playwright opens a
 * second page for each run.
 */
export async function expectAccessible(where: Page | Locator): Promise<void> {
  const place = 'goto' in where ? where.locator(':root') : where;
  const page = place.page();
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const found = await place.evaluate(async (element, values) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(element, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => ({
      id,
      targets: nodes.map((node) => node.target.join(' ')),
    }));
  }, tags);
  expect(found).toEqual([]);
}

const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };
/**
 * Each width once and each theme once; the two languages share their styles, and are paired
 * crosswise. LOOKS=all shows both languages all four.
 */
const looks = {
  en: [
    { viewport: phone, colorScheme: 'light' },
    { viewport: desk, colorScheme: 'dark' },
  ],
  zh: [
    { viewport: phone, colorScheme: 'dark' },
    { viewport: desk, colorScheme: 'light' },
  ],
} as const;
const allLooks = process.env.LOOKS === 'all' ? [...looks.en, ...looks.zh] : null;

/** On a phone and at a desk, in light and in dark, and not wider than 320 px; on one load of the page. */
export async function expectSoundInAllLooks(page: Page, locale: Locale): Promise<void> {
  for (const { viewport, colorScheme } of allLooks ?? looks[locale]) {
    // Without motion no colour is caught on its way.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(viewport);
    await expectAccessible(page);
  }
  await expectNoSidewaysScroll(page);
}

/** On the narrowest screen everything is reached by scrolling down. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  const over = () => document.documentElement.scrollWidth - innerWidth;
  await expect.poll(() => page.evaluate(over)).toBeLessThanOrEqual(0);
}
