import { expect, expectAccessible, test } from './test';

const words = {
  en: {
    book: 'Books and long reads',
    wrong: 'Wrong',
    scaling: 'Scaling',
    instead: 'Instead',
    deeper: 'Goes deeper',
    verdict: 'Verdict',
    right: '1 of 1 judged rightly',
    wrongly: '1 of 2 judged rightly',
    exists: 'Exists as described',
  },
  zh: {
    book: '图书与长文',
    wrong: '有误',
    scaling: '规模化',
    instead: '改用',
    deeper: '深入阅读',
    verdict: '结论',
    right: '已判断 1 条，判对 1 条',
    wrongly: '已判断 2 条，判对 1 条',
    exists: '属实',
  },
};

for (const locale of ['en', 'zh'] as const) {
  const say = words[locale];

  test(`the shelf shows what was chosen, and says how much that is (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/resources`);
    const entries = page.locator('main article');
    const shown = entries.filter({ visible: true });
    const total = await entries.count();
    expect(total).toBeGreaterThan(100);
    await expect(shown).toHaveCount(total);
    const status = page.getByRole('status');
    const choose = (name: string) => page.getByRole('radio', { name: new RegExp(`^${name} `) });

    await choose(say.book).check();
    await expect(page.locator('main h2').filter({ visible: true })).toHaveCount(1);
    const books = await shown.count();
    expect(books).toBeLessThan(total);
    await expect(status).toContainText(String(books));

    // A wrong book says what to read in its place.
    await choose(say.wrong).check();
    const wrong = await shown.count();
    expect(wrong).toBeGreaterThan(2);
    expect(wrong).toBeLessThan(books);
    await expect(status).toContainText(String(wrong));
    await expect(shown.filter({ hasText: say.instead })).toHaveCount(wrong);
    await expectAccessible(page);

    // Nothing fits: that is said too.
    await choose(say.scaling).check();
    await expect(shown).toHaveCount(0);
    await expect(status).toContainText(String(total));
    await page.getByRole('radio').first().focus();
    for (const group of await page.getByRole('group').locator('fieldset').all())
      await group.getByRole('radio').first().check();
    await expect(shown).toHaveCount(total);
  });

  test(`a judgement opens its verdict and is counted (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/checking`);
    const claim = (id: string) => page.locator(`#${id}`);
    const sound = claim('attention-vaswani');
    await expect(sound.locator('details a')).toBeHidden();
    await sound.getByRole('radio', { name: say.exists }).check();
    await expect(sound.locator('details a')).toBeVisible();
    await expect(page.getByRole('status')).toContainText(say.right);
    const invented = claim('generic-contextual-shazeer');
    await invented.getByRole('radio', { name: say.exists }).focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('status')).toContainText(say.wrongly);
    await expectAccessible(page);
  });

  test(`every question leads to its answer, its sections and its sources (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/faq`);
    const questions = page.locator('main h3');
    const total = await questions.count();
    expect(total).toBeGreaterThanOrEqual(22);
    await expect(page.getByText(say.deeper, { exact: true })).toHaveCount(total);
    await expect(page.locator('main section details')).toHaveCount(total);
    const dead = await page
      .locator('main a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !document.getElementById(href.slice(1))),
      );
    expect(dead).toEqual([]);
    await page.locator('nav a[href="#eu-role"]').click();
    await expect(page.locator('#eu-role')).toBeInViewport();
    await page
      .locator('section[aria-labelledby="eu-role"] a[href*="/guide/law#eu-ai-act"]')
      .click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/guide/law#eu-ai-act$`));
    await expect(page.locator('#eu-ai-act')).toBeInViewport();
  });

  test(`without scripts all of it can be read (${locale})`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL ? { baseURL } : {}),
    });
    const page = await context.newPage();
    await page.goto(`/${locale}/resources`);
    const entries = page.locator('main article');
    expect(await entries.count()).toBeGreaterThan(100);
    await expect(entries.filter({ visible: true })).toHaveCount(await entries.count());
    await expect(page.getByRole('radio')).toHaveCount(0);
    await page.goto(`/${locale}/checking`);
    const claim = page.locator('#attention-vaswani');
    await claim.getByText(say.verdict, { exact: true }).click();
    await expect(claim.locator('details a')).toBeVisible();
    await page.goto(`/${locale}/faq`);
    await expect(page.locator('#runway')).toBeVisible();
    await context.close();
  });
}
