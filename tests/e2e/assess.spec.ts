import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectSoundInAllLooks, test } from './test';

/** What a founder presses, in both languages. */
const words = {
  en: {
    launched: 'Launched',
    none: 'None at all',
    toQuick: 'Go on to the quick scan',
    passage: 'Read the passage',
    close: 'Close',
    retry: 'Try again',
    unanswered: /does each of the eight jobs/i,
  },
  zh: {
    launched: '已上线',
    none: '完全没有',
    toQuick: '接着做快速自评',
    passage: '阅读相关段落',
    close: '关闭',
    retry: '重试',
    unanswered: /这八项工作/,
  },
} as const;
const locales = ['en', 'zh'] as const;

const criterion = (page: Page, id: string) => page.locator(`#criterion-${id}`);
const levels = (card: Locator) => card.getByRole('radio');

/** Opens a page and waits until the stored work has been read: the bar then counts answers. */
async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator('progress').first()).toBeAttached();
}

/** Presses Tab until focus is where it should be, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target.toString()}`);
}

for (const locale of locales) {
  const say = words[locale];

  test(`from the profile through the quick scan to the check by keyboard alone (${locale})`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(`/${locale}/assess/profile`);
    const stages = page.locator('fieldset').first().getByRole('radio');
    await expect(page.getByRole('status').filter({ hasText: /\d/ })).toBeVisible();
    await tabTo(page, stages.first());
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: say.launched })).toBeChecked();

    await tabTo(page, page.getByRole('link', { name: say.toQuick }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/assess\/quick\//);
    // Every page moves focus to its heading, so that Tab goes on from the top.
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

    while (page.url().includes('/quick/')) {
      const path = new URL(page.url()).pathname;
      const first = page.locator('fieldset').first().getByRole('radio').first();
      await tabTo(page, first);
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('fieldset').first().getByRole('radio').nth(1)).toBeChecked();
      await tabTo(page, page.locator('a[rel="next"]'));
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname !== path);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    }
    await expect(page).toHaveURL(new RegExp(`/${locale}/assess/check$`));
    await expect(page.locator('dl > div').first()).toBeVisible();
  });

  test(`an answer changed from the check survives reload, the other language, back and forward (${locale})`, async ({
    page,
  }) => {
    test.slow();
    const other = locale === 'en' ? 'zh' : 'en';
    await open(page, `/${locale}/assess/full/team`);
    await levels(criterion(page, 'team-role-coverage')).nth(2).check();

    await page.goto(`/${locale}/assess/check`);
    const row = page.locator('dl > div').filter({ hasText: say.unanswered });
    await row.getByRole('link').click();
    await page.waitForURL(/#criterion-team-role-coverage$/);
    const card = criterion(page, 'team-role-coverage');
    await expect(levels(card).nth(2)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(levels(card).nth(3)).toBeChecked();

    await page.reload();
    await expect(levels(card).nth(3)).toBeChecked();

    await page
      .locator('header')
      .getByRole('link', { name: other === 'en' ? 'English' : '简体中文' })
      .click();
    await page.waitForURL(new RegExp(`/${other}/assess/full/team`));
    await expect(levels(card).nth(3)).toBeChecked();
    await page.goBack();
    await page.waitForURL(new RegExp(`/${locale}/assess/full/team`));
    await expect(levels(card).nth(3)).toBeChecked();
    await page.goForward();
    await page.waitForURL(new RegExp(`/${other}/assess/full/team`));
    await expect(levels(card).nth(3)).toBeChecked();
  });

  test(`a passage opens beside the question and gives focus back (${locale})`, async ({ page }) => {
    await open(page, `/${locale}/assess/full/team`);
    const link = criterion(page, 'team-role-coverage').getByRole('link', { name: say.passage });
    await link.press('Enter');
    const panel = page.getByRole('dialog');
    await expect(panel.getByRole('table').first()).toBeVisible();
    // The questions of the section stay where they are: only its text is shown.
    await expect(panel.getByRole('radio')).toHaveCount(0);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(link).toBeFocused();
  });

  test(`a passage that cannot be fetched says so and is fetched again (${locale})`, async ({
    page,
  }) => {
    await open(page, `/${locale}/assess/full/team`);
    await page.route(`**/${locale}/guide/team`, (route) => route.fulfill({ status: 404 }));
    await page.getByRole('link', { name: say.passage }).first().click();
    const panel = page.getByRole('dialog');
    const retry = panel.getByRole('button', { name: say.retry });
    await expect(retry).toBeVisible();
    await page.unroute(`**/${locale}/guide/team`);
    await retry.click();
    await expect(panel.getByRole('table').first()).toBeVisible();
    await panel.getByRole('button', { name: say.close }).click();
    await expect(panel).toBeHidden();
  });

  test(`questions and levels can be read without JavaScript (${locale})`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL && { baseURL }),
    });
    const page = await context.newPage();
    await page.goto(`/${locale}/assess/full/team`);
    await expect(page.locator('fieldset')).toHaveCount(7);
    await expect(page.locator('fieldset').last().getByRole('radio').nth(4)).toBeVisible();
    await page.getByRole('link', { name: say.passage }).first().click();
    await expect(page).toHaveURL(/\/guide\/team#/);
    await page.goto(`/${locale}/assess/profile`);
    await expect(page.getByRole('radio', { name: say.launched })).toBeVisible();
    await context.close();
  });

  for (const path of [
    'assess',
    'assess/profile',
    'assess/quick/planning',
    'assess/full/team',
    'assess/check',
  ]) {
    test(`/${locale}/${path} is accessible with an answer, in light and dark, and fits 320 px`, async ({
      page,
    }) => {
      await open(page, `/${locale}/assess/full/team`);
      await levels(criterion(page, 'team-role-coverage')).nth(4).check();
      await page.goto(`/${locale}/${path}`);
      await expect(page.locator('progress, dl, [role="status"] p').first()).toBeAttached();
      await expectSoundInAllLooks(page, locale);
    });
  }
}

test('a criterion that the profile hides keeps its answer and brings it back', async ({ page }) => {
  await page.goto('/en/assess/profile');
  await page.getByRole('radio', { name: words.en.launched }).check();
  await open(page, '/en/assess/full/data-protection');
  const card = criterion(page, 'law-gdpr-uk-privacy');
  await levels(card).nth(3).check();

  await page.goto('/en/assess/profile');
  await page.getByRole('checkbox', { name: words.en.none }).check();
  await page.goto('/en/assess/full/data-protection');
  const folded = page.locator('details', { has: card }).last();
  await expect(folded.locator('summary').first()).toContainText(
    'not asked because of your profile',
  );
  await expect(card).toBeHidden();
  await page.goto('/en/assess/check');
  await expect(page.getByText('Kept and not counted: 1')).toBeVisible();

  await page.goto('/en/assess/profile');
  await page.getByRole('checkbox', { name: words.en.none }).uncheck();
  await page.goto('/en/assess/full/data-protection');
  await expect(card).toBeVisible();
  await expect(levels(card).nth(3)).toBeChecked();
});

test('"not applicable" without a reason is said to count as no answer', async ({ page }) => {
  await page.goto('/en/assess/profile');
  await page.getByRole('radio', { name: words.en.launched }).check();
  await open(page, '/en/assess/full/data-protection');
  const card = criterion(page, 'law-gdpr-uk-privacy');
  await card.getByRole('radio', { name: 'Not applicable' }).check();
  await expect(card.getByText('without one this counts as not answered')).toBeVisible();
  await expect(page.getByText('This page · 0 of 3 answered')).toBeVisible();
  await card.getByRole('combobox').selectOption({ index: 1 });
  await expect(page.getByText('This page · 1 of 3 answered')).toBeVisible();
});

test('an answer that was cleared by mistake comes back with its note', async ({ page }) => {
  await open(page, '/en/assess/full/team');
  const card = criterion(page, 'team-role-coverage');
  await levels(card).nth(2).check();
  await card.getByText('Evidence', { exact: true }).click();
  await card.getByLabel('Note').fill('Matrix of 3 November');
  await card.getByRole('button', { name: 'Clear this answer' }).press('Enter');
  await expect(card.getByRole('status')).toHaveText('Answer and evidence cleared.');
  const back = card.getByRole('button', { name: 'Bring it back' });
  await expect(back).toBeFocused();
  await back.press('Enter');
  await expect(levels(card).nth(2)).toBeChecked();
  await expect(card.getByLabel('Note')).toHaveValue('Matrix of 3 November');
});

test('"none at all" clears the other options, and any of them clears it', async ({ page }) => {
  await page.goto('/en/assess/profile');
  await page.getByRole('checkbox', { name: 'Personal data' }).check();
  await page.getByRole('checkbox', { name: words.en.none }).check();
  await expect(page.getByRole('checkbox', { name: 'Personal data' })).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Data of minors' }).check();
  await expect(page.getByRole('checkbox', { name: words.en.none })).not.toBeChecked();
});

test('the overview leads to the next question without an answer', async ({ page }) => {
  await open(page, '/en/assess/full/team');
  await levels(criterion(page, 'team-role-coverage')).nth(1).check();
  await levels(criterion(page, 'team-founder-fit')).nth(1).check();
  await page.goto('/en/assess');
  await page.getByRole('link', { name: 'Continue where you left' }).click();
  await page.waitForURL(/#criterion-team-founder-agreement$/);
  await expect(levels(criterion(page, 'team-founder-agreement')).first()).toBeFocused();
});

test('the level of a stage is marked only once the stage is named', async ({ page }) => {
  await open(page, '/en/assess/full/team');
  const card = criterion(page, 'team-role-coverage');
  await expect(card.getByText('asked at your stage')).toHaveCount(0);
  await page.goto('/en/assess/profile');
  await page.getByRole('radio', { name: words.en.launched }).check();
  await open(page, '/en/assess/full/team');
  await expect(levels(card).nth(3)).toHaveAccessibleName(/asked at your stage/);
});

test('the check shows one kind of answer on demand', async ({ page }) => {
  await open(page, '/en/assess/full/team');
  await levels(criterion(page, 'team-role-coverage')).nth(3).check();
  await criterion(page, 'team-founder-fit').getByRole('radio', { name: 'We don’t know' }).check();
  await page.goto('/en/assess/check');
  await page.getByRole('radio', { name: /^Don’t know/ }).check();
  await expect(page.locator('dl > div')).toHaveCount(1);
  await page.getByRole('radio', { name: /without evidence/ }).check();
  await expect(page.locator('dl > div')).toHaveCount(1);
  await expect(page.locator('dl > div')).toContainText('Level 3');
});

test('the check says that the criteria could not be fetched, and fetches them again', async ({
  page,
}) => {
  await page.route('**/en/criteria.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('/en/assess/check');
  const retry = page.getByRole('button', { name: words.en.retry });
  await expect(retry).toBeVisible();
  await page.unroute('**/en/criteria.json');
  await retry.click();
  await expect(page.locator('dl > div').first()).toBeVisible();
});
