import type { Page, TestInfo } from '@playwright/test';
import {
  expectLegible,
  expectTrueSize,
  expectWithinMargins,
  pagesOf,
  squeezed,
  title,
  type Paper,
} from './paper';
import { answeredWork, criteriaOf, mixed, seed } from './seeded-work';
import { expect, test } from './test';

const heading = { en: 'Readiness report', zh: '就绪度报告' };
const screenOnly = {
  en: ['Take a snapshot', 'Open all chapters', 'Download as', 'What if this were at', 'Your work'],
  zh: ['现在保存一个快照', '展开所有章', '下载为', '假如这一条是', '我的作答'],
};
type Locale = keyof typeof title;

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

for (const locale of ['en', 'zh'] as const) {
  for (const paper of ['A4', 'Letter'] as const) {
    test(`the report prints whole on ${paper} in ${locale}, and charts keep their size`, async ({
      page,
    }, info) => {
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
      // A link that cannot be clicked says where it leads.
      expect(whole).toMatch(/\/(en|zh)\/guide\/[a-z-]+#[a-z-]+/);
      for (const leftover of screenOnly[locale]) expect(whole).not.toContain(squeezed(leftover));
      expectWithinMargins(path, paper);

      // What is measured on the page is measured for A4.
      if (paper === 'Letter') return;
      await expectLegible(page);
      const chart = await page.locator('svg.recharts-surface').first().boundingBox();
      expect(chart?.width).toBe(328);
      await expectTrueSize(page, path, locale === 'en' ? 'Readiness' : heading.zh);
    });
  }
}
