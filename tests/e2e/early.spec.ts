import type { Page } from '@playwright/test';
import { expect, test } from './test';

/** Holds back every script until the returned function is called, as a slow network would. */
async function holdScripts(page: Page) {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const stored = (page: Page) => page.evaluate(() => localStorage.getItem('groundwork:work') ?? '');

for (const locale of ['en', 'zh']) {
  test(`${locale}: a chapter is read without any script, until the reader does more`, async ({
    page,
  }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(`/${locale}/guide/team`);
    await page.waitForLoadState('networkidle');
    expect(scripts).toEqual([]);
    await page.mouse.move(40, 40);
    await expect.poll(() => scripts.length).toBeGreaterThan(3);
  });

  test(`${locale}: a level chosen and a note typed before the scripts are there are kept`, async ({
    page,
  }) => {
    const release = await holdScripts(page);
    await page.goto(`/${locale}/guide/team`);
    const criterion = page.locator('#criterion-team-founder-agreement');
    await criterion.getByRole('radio').nth(1).check();
    await criterion.getByRole('radio').nth(3).check();
    await criterion.locator('details').last().locator('summary').click();
    await criterion.locator('textarea').fill('Signed on 3 May');
    release();
    await expect.poll(() => stored(page)).toContain('Signed on 3 May');
    await expect.poll(() => stored(page)).toContain('"level":3');
    await expect(criterion.getByRole('radio').nth(3)).toBeChecked();
    await page.reload();
    await expect(criterion.getByRole('radio').nth(3)).toBeChecked();
    await expect(criterion.locator('textarea')).toHaveValue('Signed on 3 May');
  });

  test(`${locale}: an answer given before the scripts are there is kept although the reader leaves`, async ({
    page,
  }) => {
    await holdScripts(page);
    await page.goto(`/${locale}/guide/team`);
    const criterion = page.locator('#criterion-team-founder-agreement');
    await criterion.getByRole('radio').nth(3).check();
    await criterion.locator('details').last().locator('summary').click();
    await criterion.locator('textarea').fill('Signed');
    await page.unroute('**/*.js');
    await page.goto(`/${locale}/guide/large-models`);
    await expect.poll(() => stored(page)).toContain('"level":3');
    await page.goto(`/${locale}/guide/team`);
    await expect(criterion.getByRole('radio').nth(3)).toBeChecked();
    await expect(criterion.locator('textarea')).toHaveValue('Signed');
  });

  test(`${locale}: a page that nobody has touched follows what is answered in another tab`, async ({
    page,
    context,
  }) => {
    const other = await context.newPage();
    await other.goto(`/${locale}/guide/team`);
    await page.goto(`/${locale}/guide/team`);
    const radio = (tab: Page) =>
      tab.locator('#criterion-team-founder-agreement').getByRole('radio').nth(1);
    await radio(page).check();
    await expect(radio(other)).toBeChecked();
  });

  test(`${locale}: colours chosen before the scripts are there are kept`, async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(`/${locale}/guide/team`);
    await page.getByRole('banner').getByRole('combobox').selectOption('dark');
    release();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
}
