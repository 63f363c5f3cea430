import { locales } from '@/lib/i18n/locale';
import { chapters, routesOf } from './all-routes';
import { expect, expectAccessible, expectSoundInAllLooks, test } from './test';

// One load serves all: what is loaded again would be checked no better, and there are many pages.
for (const locale of locales) {
  for (const route of routesOf(locale)) {
    test(`${route} breaks no accessibility rule in either theme, on a phone or a desk, and fits 320 pixels`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(route);
      await expectSoundInAllLooks(page, locale);
    });
  }
}

test('the system colours of a high-contrast mode keep every choice and border visible', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`/en/guide/${chapters[0] ?? ''}`);
  await expectAccessible(page);
  const radio = page.getByRole('radio').first();
  await radio.check();
  await expect(radio).toBeChecked();
  const border = await page
    .locator('fieldset')
    .first()
    .evaluate((el) => getComputedStyle(el).borderTopStyle);
  expect(border).toBe('solid');
});

test('nothing moves for those who asked for no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`/en/guide/${chapters[0] ?? ''}`);
  const smooth = await page.evaluate(
    () => getComputedStyle(document.documentElement).scrollBehavior,
  );
  expect(smooth).toBe('auto');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
