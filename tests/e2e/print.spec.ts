import { execFileSync } from 'node:child_process';
import type { Page, TestInfo } from '@playwright/test';
import { answeredWork, criteriaOf, mixed, seed } from './seeded-work';
import { expect, test } from './test';

/** Sizes of paper in points, and the margin at the sides that print.css sets (16 mm). */
const papers = { A4: { width: 595.3 }, Letter: { width: 612 } } as const;
const MARGIN = (16 / 25.4) * 72;
const PX_PER_PT = 96 / 72;
/** No body text may be smaller on paper. */
const SMALLEST = 9.5; // pt

const title = { en: 'Groundwork', zh: '奠基' };
const heading = { en: 'Readiness report', zh: '就绪度报告' };

type Locale = keyof typeof title;
type Paper = keyof typeof papers;
type Word = { text: string; xMin: number; xMax: number };

/** A report on mixed answers, and the same on paper. */
async function print(page: Page, info: TestInfo, locale: Locale, paper: Paper) {
  const file = await criteriaOf(page, locale);
  await seed(page, answeredWork(file, mixed));
  await page.goto(`/${locale}/report`);
  await expect(page.locator('svg.recharts-surface').first()).toBeVisible();
  await expect(page.getByText(/500/).first()).toBeVisible();
  const path = info.outputPath(`${locale}-${paper}.pdf`);
  await page.pdf({ path, format: paper, preferCSSPageSize: false });
  return { ...file, path };
}

/** The text of each page. */
function pagesOf(path: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return text.split('\f').slice(0, -1);
}

/** Every word with the place where it stands, in points. */
function wordsOf(path: string): Word[] {
  const html = execFileSync('pdftotext', ['-bbox', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const words = html.matchAll(
    /<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)"[^>]*>([^<]*)</g,
  );
  return [...words].map(([, xMin, xMax, text = '']) => ({
    text,
    xMin: Number(xMin),
    xMax: Number(xMax),
  }));
}

const squeezed = (text: string) => text.replace(/\s+/g, '');

for (const locale of ['en', 'zh'] as const) {
  for (const paper of ['A4', 'Letter'] as const) {
    test(`the report prints whole on ${paper} in ${locale}`, async ({ page }, info) => {
      const { path, criteria } = await print(page, info, locale, paper);
      const pages = pagesOf(path);
      // A few pages of findings, and then several answers a page: never one answer a page.
      expect(pages.length).toBeGreaterThan(3);
      expect(pages.length).toBeLessThan(8 + criteria.length / 2);
      for (const [index, text] of pages.entries()) {
        expect(text).toContain(title[locale]);
        expect(squeezed(text)).toContain(`${index + 1}/${pages.length}`);
        // A page with little more than its running title would be a page wasted.
        expect(squeezed(text).length).toBeGreaterThan(80);
      }
      const whole = squeezed(pages.join(''));
      expect(whole).toContain(squeezed(heading[locale]));
      // Answers are folded on the screen and open on paper.
      for (const { question } of [...criteria.slice(0, 2), ...criteria.slice(-2)]) {
        expect(whole).toContain(squeezed(question));
      }
      expect(whole).toContain('https://example.org/room/minutes');

      const { width } = papers[paper];
      const outside = wordsOf(path).filter(
        ({ xMin, xMax }) => xMin < MARGIN - 1 || xMax > width - MARGIN + 1,
      );
      expect(outside).toEqual([]);
    });
  }

  test(`printed text is at least ${SMALLEST} points in ${locale}, and charts keep their size`, async ({
    page,
  }, info) => {
    const { path } = await print(page, info, locale, 'A4');
    // The screen takes the width of the paper's text, so that what is measured is what is printed.
    const width = Math.floor((papers.A4.width - 2 * MARGIN) * PX_PER_PT);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );

    const chart = await page.locator('svg.recharts-surface').first().boundingBox();
    expect(chart?.width).toBe(328);
    expect(chart?.width).toBeLessThan(width);

    // Sizes as computed, of everything outside drawings …
    const sizes = await page.locator('main').evaluate((main) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const found: { size: number; text: string }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (
          !parent ||
          !node.textContent?.trim() ||
          parent.closest('svg, .visually-hidden, script, noscript')
        )
          continue;
        if (!parent.checkVisibility()) continue;
        found.push({ size: parseFloat(getComputedStyle(parent).fontSize), text: node.textContent });
      }
      return found;
    });
    expect(sizes.length).toBeGreaterThan(100);
    expect(sizes.filter(({ size }) => size < SMALLEST * PX_PER_PT - 0.05)).toEqual([]);

    // … times the scale of the print: browsers shrink a page that is too wide. It is the width of a
    // word on paper against its width on the screen.
    const word = locale === 'en' ? 'Readiness' : heading.zh;
    const onScreen = await page.locator('h1').evaluate((h1, length) => {
      const range = document.createRange();
      const text = h1.firstChild;
      if (!text) return 0;
      range.setStart(text, 0);
      range.setEnd(text, length);
      return range.getBoundingClientRect().width;
    }, word.length);
    const printed = wordsOf(path).find(({ text }) => text === word);
    const scale = (((printed?.xMax ?? 0) - (printed?.xMin ?? 0)) * PX_PER_PT) / onScreen;
    expect(scale).toBeGreaterThan(0.99);
    expect(scale).toBeLessThan(1.01);
  });
}

test('what is only for the screen stays off the paper', async ({ page }, info) => {
  const { path } = await print(page, info, 'en', 'A4');
  const text = pagesOf(path).join('');
  for (const screenOnly of [
    'Take a snapshot',
    'Open all chapters',
    'Download as',
    'What if',
    'Your work',
  ]) {
    expect(text).not.toContain(screenOnly);
  }
  // A link that cannot be clicked says where it leads.
  expect(squeezed(text)).toMatch(/\/en\/guide\/[a-z-]+#[a-z-]+/);
});
