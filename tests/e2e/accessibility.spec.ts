import { allRoutes, chapters } from './all-routes';
import { expect, expectAccessible, test } from './test';

const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

// One load serves all: what is loaded again would be checked no better, and there are many pages.
for (const route of allRoutes) {
  test(`${route} breaks no accessibility rule in either theme, on a phone or a desk, and fits 320 pixels`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(route);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const viewport of [phone, desk]) {
        await page.setViewportSize(viewport);
        await expectAccessible(page);
      }
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
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
