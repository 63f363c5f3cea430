import type { Page } from '@playwright/test';
import { bookOrder } from '@/lib/guidebook/book-order';
import { guidebook } from './all-routes';
import {
  expectLegible,
  expectTrueSize,
  expectWithinMargins,
  pagesOf,
  squeezed,
  title,
} from './paper';
import { criteriaOf } from './seeded-work';
import { expect, test } from './test';

const chapters = bookOrder(guidebook).flatMap((part) => part.chapters);

/** What would go wrong with many chapters on one page: ids that clash, links that lead out or nowhere. */
function faultsOf(page: Page) {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const known = new Set(ids);
    // A link whose words are its address leads to the site on purpose.
    const links = [...document.querySelectorAll('main a')].filter(
      ({ textContent }) => !textContent.startsWith('http'),
    );
    const hrefs = links.map((a) => a.getAttribute('href') ?? '');
    const named = [...document.querySelectorAll('[aria-labelledby]')].flatMap(
      (element) => element.getAttribute('aria-labelledby')?.split(' ') ?? [],
    );
    const drawn = [...document.querySelectorAll('svg [marker-end], svg [fill^="url"]')].flatMap(
      (element) =>
        [...element.attributes].flatMap(({ value }) => /^url\(#(.+)\)$/.exec(value)?.[1] ?? []),
    );
    return {
      twice: ids.filter((id, index) => ids.indexOf(id) !== index),
      nowhere: hrefs.filter((href) => href.startsWith('#') && !known.has(href.slice(1))),
      outside: hrefs.filter((href) => /^\/(en|zh)\/(guide|glossary|sources)./.test(href)),
      unnamed: [...named, ...drawn].filter((id) => !known.has(id)),
    };
  });
}

for (const [locale, paper] of [
  ['en', 'A4'],
  ['zh', 'Letter'],
] as const) {
  test(`the whole book prints on ${paper} in ${locale}, every chapter on the page that the contents name`, async ({
    page,
  }, info) => {
    test.slow();
    const { criteria } = await criteriaOf(page, locale);
    await page.goto(`/${locale}/print`);
    expect(await faultsOf(page)).toEqual({ twice: [], nowhere: [], outside: [], unnamed: [] });
    await expect(page.locator('script')).toHaveCount(1);
    await expect(page.locator('main :is(input, select, textarea, button)')).toHaveCount(0);
    await expect(page.locator('main article')).toHaveCount(chapters.length);
    await expect(page.locator('main article figure svg').first()).toBeVisible();
    // Asked of the page once: to compute every name on so long a page for each question takes a minute.
    const forms = await page
      .locator('main [role=group][aria-labelledby]')
      .evaluateAll((groups) =>
        groups.map(
          (group) =>
            document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
        ),
      );
    for (const { question } of criteria) {
      expect(
        forms.filter((name) => name?.endsWith(question)),
        question,
      ).toHaveLength(1);
    }
    // The same text stands on the chapters' own pages; those are to be found.
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/guide$/);

    const path = info.outputPath(`book-${locale}.pdf`);
    await page.pdf({ path, format: paper, outline: true, tagged: true });
    const pages = pagesOf(path).map(squeezed);
    const contents = pages.slice(1, 5).join('');
    for (const { number, chapter } of chapters) {
      const name = chapter.title[locale];
      const first = pages.filter(
        (text) =>
          text.startsWith(squeezed(`${title[locale]}${number} ${name}`)) &&
          text.endsWith(`${number}-1`),
      );
      expect(first, name).toHaveLength(1);
      expect(contents).toMatch(new RegExp(`${number}${escaped(squeezed(name))}.*?${number}-1`));
    }
    for (const letter of ['A', 'B']) {
      expect(pages.filter((text) => text.endsWith(`${letter}-1`))).toHaveLength(1);
      expect(contents).toContain(`${letter}-1`);
    }
    expectWithinMargins(path, paper);
    await expectLegible(page);
    await expectTrueSize(page, path, title[locale]);
  });
}

test('the contents of the guide lead to the print', async ({ page }) => {
  await page.goto('/en/guide');
  await page.getByRole('link', { name: 'Print the whole guidebook' }).click();
  await expect(page).toHaveURL(/\/en\/print$/);
  await page.locator('nav[data-page=contents]').getByRole('link').nth(1).click();
  await expect(page.locator(`article h2`).nth(1)).toBeInViewport();
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
