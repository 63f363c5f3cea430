import { findChapter, localCriteria } from '@/lib/guidebook/local';
import { guidebook } from './all-routes';
import {
  expectLegible,
  expectTrueSize,
  expectWithinMargins,
  pagesOf,
  squeezed,
  title,
} from './paper';
import { answeredWork, criteriaOf, mixed, seed } from './seeded-work';
import { expect, test } from './test';

const chapter = 'team';
/** A word of the chapter's title. */
const word = { en: 'team', zh: '团队' };
const screenOnly = {
  en: [
    'Skip to the text',
    'Your work',
    'In this chapter',
    'Answer this chapter on one page',
    'Next chapter',
    'Clear this',
  ],
  zh: ['跳到正文', '我的作答', '本章内容', '在一页内答完', '下一章', '清除这个回答'],
};

for (const locale of ['en', 'zh'] as const) {
  for (const paper of ['A4', 'Letter'] as const) {
    test(`a chapter prints whole on ${paper} in ${locale}, its criteria as a form for the pen`, async ({
      page,
    }, info) => {
      await page.goto(`/${locale}/guide/${chapter}`);
      const path = info.outputPath(`chapter-${locale}-${paper}.pdf`);
      await page.pdf({ path, format: paper });
      const pages = pagesOf(path);
      const name = findChapter(guidebook, chapter)?.chapter.title[locale] ?? '';
      for (const [index, text] of pages.entries()) {
        const words = squeezed(text);
        // Running titles, the edition and the number: a sheet on its own says where it belongs.
        expect(words.startsWith(squeezed(title[locale] + name))).toBe(true);
        expect(words).toContain(guidebook.version);
        expect(words.endsWith(`${index + 1}/${pages.length}`)).toBe(true);
        expect(words.length).toBeGreaterThan(200);
      }
      const whole = squeezed(pages.join(''));
      const own = localCriteria(guidebook, chapter, locale);
      expect(own.length).toBeGreaterThan(3);
      for (const { question, why, levels, evidence } of own) {
        for (const text of [question, why, ...levels, evidence]) {
          // Whole, because no criterion is split between two pages.
          expect(whole).toContain(squeezed(text));
        }
      }
      for (const { title: section } of findChapter(guidebook, chapter)?.chapter.sections ?? []) {
        expect(whole).toContain(squeezed(section[locale]));
      }
      // Sources give their addresses, which a reader of the paper cannot click.
      expect(whole).toContain('<https://');
      for (const leftover of screenOnly[locale]) expect(whole).not.toContain(squeezed(leftover));
      expectWithinMargins(path, paper);

      // What is measured on the page is measured for A4.
      if (paper === 'Letter') return;
      await expectLegible(page);
      await expectTrueSize(page, path, word[locale]);
      // What could only be pressed or typed into is gone; what is chosen by pen is there.
      const main = page.locator('main');
      const visible = page.locator(':visible');
      await expect(main.getByRole('button').and(visible)).toHaveCount(0);
      await expect(
        main.locator(':is(textarea, select, input:not([type=radio])):visible'),
      ).toHaveCount(0);
      await expect(main.locator('input[type=radio]:visible').first()).toBeVisible();
    });
  }
}

test('what was answered in the browser stands in the printed form', async ({ page }, info) => {
  const file = await criteriaOf(page);
  await seed(page, answeredWork(file, mixed));
  await page.goto(`/en/guide/${chapter}`);
  await expect(page.getByRole('radio', { checked: true }).first()).toBeAttached();
  const path = info.outputPath('answered.pdf');
  await page.pdf({ path, format: 'A4' });
  const text = squeezed(pagesOf(path).join(''));
  expect(text).toContain('Minutesoftheboard');
  expect(text).toContain('https://example.org/room/minutes');
});
