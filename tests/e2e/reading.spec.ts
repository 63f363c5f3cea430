import { chapters } from './all-routes';
import { expect, test } from './test';

const [first = '', second = ''] = chapters;

test('a chapter opens with its title, and its sections can be linked to', async ({ page }) => {
  await page.goto(`/en/guide/${first}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What a large model is');
  await page.getByRole('navigation', { name: 'In this chapter' }).getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/#traits$/);
  await expect(page.locator('#traits')).toBeInViewport();
});

test('each section shows its sources, and a citation leads to them', async ({ page }) => {
  await page.goto(`/en/guide/${first}`);
  const citation = page.getByRole('link', { name: /^Source \d+$/ }).first();
  const href = await citation.getAttribute('href');
  await citation.click();
  await expect(page.locator(href ?? '')).toBeInViewport();
  await expect(page.getByText('Seed passages').first()).toBeVisible();
});

test('the language switch keeps the section being read and the answer given', async ({ page }) => {
  await page.goto(`/en/guide/${first}#limits`);
  await page.locator('#criterion-concepts-limits-known').getByRole('radio').nth(2).check();
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect(page).toHaveURL(`/zh/guide/${first}#limits`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('什么是大模型');
  await expect(
    page.locator('#criterion-concepts-limits-known').getByRole('radio').nth(2),
  ).toBeChecked();
});

test('the next chapter opens without losing the page, and back returns', async ({ page }) => {
  await page.goto(`/en/guide/${first}`);
  await page.evaluate(() => Object.assign(window, { kept: true }));
  // The scripts come with the first sign of a hand; until then a link loads its page afresh.
  await page.mouse.move(20, 20);
  await page.waitForLoadState('networkidle');
  await page.locator('a[rel=next]').click();
  await expect(page).toHaveURL(`/en/guide/${second}`);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('What a large model is');
  expect(await page.evaluate(() => 'kept' in window)).toBe(true);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What a large model is');
});

test('a link in the text opens its section without losing the page', async ({ page }) => {
  await page.goto('/zh/guide/accountability');
  await page.evaluate(() => Object.assign(window, { kept: true }));
  await page.mouse.move(20, 20);
  await page.waitForLoadState('networkidle');
  await page.locator('.prose a[href="/zh/guide/team#founding"]').click();
  await expect(page).toHaveURL('/zh/guide/team#founding');
  await expect(page.locator('#founding')).toBeFocused();
  await expect(page.locator('#founding')).toBeInViewport();
  expect(await page.evaluate(() => 'kept' in window)).toBe(true);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('the next chapter is fetched once', async ({ page }) => {
    await page.goto(`/en/guide/${first}`);
    await page.locator('h1').tap();
    await page.waitForLoadState('networkidle');
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname === `/en/guide/${second}`) fetched.push(request.url());
    });
    await page.locator('a[rel=next]').tap();
    await expect(page).toHaveURL(`/en/guide/${second}`);
    await page.waitForLoadState('networkidle');
    expect(fetched).toHaveLength(1);
  });
});

test('on a wide screen the criteria stand beside their section and stay in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/guide/team');
  const text = await page.locator('section[aria-labelledby=roles] .prose').boundingBox();
  const aside = page.locator('section[aria-labelledby=roles] aside');
  const beside = await aside.boundingBox();
  expect(beside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), (text?.y ?? 0) + 600);
  await expect(aside).toBeInViewport();
});

for (const locale of ['en', 'zh'] as const) {
  test(`without JavaScript the ${locale} prose, questions and levels can be read`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL ? { baseURL } : {}),
    });
    const page = await context.newPage();
    await page.goto(`/${locale}/guide/team`);
    await expect(page.locator('#roles')).toBeVisible();
    const criterion = page.locator('#criterion-team-founder-agreement');
    await expect(criterion).toBeVisible();
    await expect(criterion.getByRole('radio')).toHaveCount(7);
    await expect(page.locator('figure svg').first()).toBeVisible();
    await context.close();
  });
}

test('the keyboard alone reads a chapter, answers a criterion and opens its evidence', async ({
  page,
}) => {
  await page.goto(`/en/guide/${first}`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  const criterion = page.locator('#criterion-concepts-shared-language');
  await criterion.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(criterion.getByRole('radio').nth(2)).toBeChecked();
  await criterion.locator('summary', { hasText: 'Evidence' }).focus();
  await page.keyboard.press('Enter');
  await expect(criterion.getByRole('textbox', { name: 'Note' })).toBeVisible();
});
