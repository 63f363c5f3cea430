import { execFileSync } from 'node:child_process';
import { expect, type Page } from '@playwright/test';

/** Sizes of paper in points, and the margin at the sides that print.css sets (16 mm). */
const papers = {
  A4: { width: 595.3 },
  'A4 landscape': { width: 841.9 },
  Letter: { width: 612 },
} as const;
export type Paper = keyof typeof papers;
const MARGIN = (16 / 25.4) * 72;
const PX_PER_PT = 96 / 72;
/** No body text may be smaller on paper. */
export const SMALLEST = 9.5; // pt

/** What stands at the head of every page. */
export const title = { en: 'Groundwork', zh: '奠基' };

type Word = { text: string; xMin: number; xMax: number };

export const squeezed = (text: string) => text.replace(/\s+/g, '');

/** The text of each page. */
export function pagesOf(path: string): string[] {
  const text = readPdf(['-layout', path]);
  return text.split('\f').slice(0, -1);
}

/** Every word with the place where it stands, in points. */
function wordsOf(path: string): Word[] {
  const words = readPdf(['-bbox', path]).matchAll(
    /<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)"[^>]*>([^<]*)</g,
  );
  return [...words].map(([, xMin, xMax, text = '']) => ({
    text,
    xMin: Number(xMin),
    xMax: Number(xMax),
  }));
}

function readPdf(args: string[]): string {
  return execFileSync('pdftotext', [...args, '-'], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
}

/** Nothing is cut off at the sides. */
export function expectWithinMargins(path: string, paper: Paper): void {
  const { width } = papers[paper];
  const outside = wordsOf(path).filter(
    ({ xMin, xMax }) => xMin < MARGIN - 1 || xMax > width - MARGIN + 1,
  );
  expect(outside).toEqual([]);
}

/**
 * Sets the page as it is printed on A4, and asserts that it fits the width of the text and that no text is
 * too small. Drawings, formulas and marks above the line are not body text.
 */
export async function expectLegible(page: Page): Promise<void> {
  // The screen takes the width of the paper's text, so that what is measured is what is printed.
  const width = Math.floor((papers.A4.width - 2 * MARGIN) * PX_PER_PT);
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    width,
  );
  const sizes = await page.locator('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: { size: number; text: string }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !parent ||
        !node.textContent?.trim() ||
        parent.closest('svg, math, sup, .visually-hidden, script, noscript, select, textarea')
      )
        continue;
      if (!parent.checkVisibility()) continue;
      found.push({ size: parseFloat(getComputedStyle(parent).fontSize), text: node.textContent });
    }
    return found;
  });
  expect(sizes.length).toBeGreaterThan(100);
  expect(sizes.filter(({ size }) => size < SMALLEST * PX_PER_PT - 0.05)).toEqual([]);
}

/**
 * Browsers shrink a page that is too wide, so the sizes as computed are only half of the matter: a word of the
 * page's title must be as wide on paper as on the screen.
 */
export async function expectTrueSize(page: Page, path: string, word: string): Promise<void> {
  const onScreen = await page
    .locator('h1')
    .first()
    .evaluate((h1, wanted) => {
      const text = h1.firstChild;
      const start = text?.textContent?.indexOf(wanted) ?? -1;
      if (!text || start < 0) return 0;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + wanted.length);
      return range.getBoundingClientRect().width;
    }, word);
  // The same word stands in smaller type elsewhere.
  const printed = wordsOf(path)
    .filter(({ text }) => text === word)
    .map(({ xMin, xMax }) => xMax - xMin);
  const scale = (Math.max(...printed) * PX_PER_PT) / onScreen;
  expect(scale).toBeGreaterThan(0.99);
  expect(scale).toBeLessThan(1.01);
}
