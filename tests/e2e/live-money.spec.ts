import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test';

const homes = {
  'runway-calculator': 'finance-and-fundraising',
  'cap-table-calculator': 'finance-and-fundraising',
  'inference-cost': 'training-and-evaluation',
  'pricing-calculator': 'product',
  'unit-economics': 'feasibility',
  'business-model-comparator': 'innovation-and-business-models',
} as const;
type PartId = keyof typeof homes;

/** A part on its page, ready to be worked with: scripts come with the first touch. */
async function open(page: Page, id: PartId, locale: 'en' | 'zh' = 'en'): Promise<Locator> {
  await page.goto(`/${locale}/guide/${homes[id]}`);
  return ready(page, id);
}

async function ready(page: Page, id: PartId): Promise<Locator> {
  const part = page.locator(`#${id}`);
  await part.scrollIntoViewIfNeeded();
  await page.mouse.move(30, 30);
  await expect(part.getByRole('textbox').first()).toBeVisible();
  return part;
}

const answer = (part: Locator) => part.locator('output');

/** Types over a number, as somebody without a mouse does. */
async function type(part: Locator, label: string, value: string): Promise<void> {
  const field = part.getByRole('textbox', { name: label });
  await field.focus();
  await field.press('ControlOrMeta+a');
  await field.pressSequentially(value);
}

/** The address carries the view: opened anew, it shows the same. */
async function expectShared(page: Page, part: Locator, id: PartId, inAddress: RegExp) {
  await expect(page).toHaveURL(inAddress);
  const said = await answer(part).textContent();
  const other = await page.context().newPage();
  await other.goto(page.url());
  const again = await ready(other, id);
  await expect(answer(again)).toHaveText(said ?? '');
  await other.close();
}

/** In an extreme state, on the narrowest screen: still accessible, nothing to scroll sideways. */
async function expectSound(part: Locator) {
  await expectNoSidewaysScroll(part.page());
  await expectAccessible(part);
}

test('runway: one point of growth decides, and the result becomes evidence', async ({ page }) => {
  const part = await open(page, 'runway-calculator');
  await expect(answer(part)).toContainText('15.0 months. Default alive');
  await expect(answer(part)).toContainText('lowest in month 23, at 97,');
  await expectAccessible(part);
  await type(part, 'Growth of revenue', '4');
  await expect(answer(part)).toContainText(
    'Default dead: the last month that ends with cash is month 19',
  );
  await part.getByText('The next 13 weeks', { exact: true }).first().click();
  await expect(part.getByRole('row').filter({ hasText: /^13/ }).first()).toBeVisible();
  await expectShared(page, part, 'runway-calculator', /growth=4/);
  await part.getByRole('button', { name: 'Use as evidence for: months of cash' }).click();
  await part.getByRole('link', { name: 'See it at the criterion' }).click();
  await expect(page.locator('#criterion-fin-runway').getByRole('textbox').first()).toHaveValue(
    /Runway calculator, .*Default dead/,
  );
  // Kept with the work: another visit finds the founder's own number.
  const later = await open(page, 'runway-calculator');
  await expect(later.getByRole('textbox', { name: 'Growth of revenue' })).toHaveValue('4');
  await type(later, 'Cash today', '-1');
  await expect(later.getByText('The least that makes sense here is 0.')).toBeVisible();
  await expect(answer(later)).toHaveText('The result appears when every field holds a number.');
  await expectSound(later);
});

test('现金跑道：月增 4% 默认死亡，5% 默认存活', async ({ page }) => {
  const part = await open(page, 'runway-calculator', 'zh');
  await expect(answer(part)).toContainText('默认存活：第 24 个月收入超过成本');
  await expect(answer(part)).toContainText('剩 9.72 万');
  await type(part, '收入月增长率', '4');
  await expect(answer(part)).toContainText('默认死亡');
  await expectSound(part);
});

test('cost of a call: caching, reasoning, and what other parts take from it', async ({ page }) => {
  const part = await open(page, 'inference-cost');
  await expect(answer(part)).toContainText(
    'A call costs 0.0135; 100,000 calls a month cost 1,350.',
  );
  await expect(part.getByRole('row', { name: /^Written 600/ })).toContainText('0.006');
  await type(part, 'Of these, cached', '2000');
  await expect(answer(part)).toContainText('A call costs 0.009');
  await expectShared(page, part, 'inference-cost', /cached=2000/);
  await type(part, 'Tokens of reasoning', '1e99');
  await expect(part.getByText('The most that makes sense here is 10000000.')).toBeVisible();
  await type(part, 'Tokens of reasoning', '10000000');
  await expect(answer(part)).toContainText('A call costs 100.01');
  await expectSound(part);
  await type(part, 'Tokens of reasoning', '0');

  const pricing = await open(page, 'pricing-calculator');
  await pricing.getByRole('button', { name: /^Take 0.009 a call/ }).click();
  await expect(answer(pricing)).toContainText('The margin is zero at 3,000 calls a month.');
});

test('一次调用多少钱：缓存之后便宜三分之一', async ({ page }) => {
  const part = await open(page, 'inference-cost', 'zh');
  await expect(answer(part)).toContainText('一次调用 0.0135；每月 10 万次');
  await type(part, '其中命中缓存', '2000');
  await expect(answer(part)).toContainText('一次调用 0.009');
});

test('unit economics: the share that a person checks decides', async ({ page }) => {
  const part = await open(page, 'unit-economics');
  await expect(answer(part)).toContainText(
    /A success costs 0.2381 and earns 0.50: a margin of 52\s%/,
  );
  await type(part, 'Tasks checked', '30');
  await expect(answer(part)).toContainText(/a margin of −23\s%/);
  await expectShared(page, part, 'unit-economics', /review=30/);
  await type(part, 'Price of a success', '0');
  await expect(answer(part)).toContainText('Without a price there is no margin.');
  await expectSound(part);
});

test('单位经济：复核比例说了算', async ({ page }) => {
  const part = await open(page, 'unit-economics', 'zh');
  await expect(answer(part)).toContainText('毛利率 52%');
  await type(part, '复核比例', '30');
  await expect(answer(part)).toContainText('毛利率 −23%');
});

test('pricing: the average hides the heavy customers', async ({ page }) => {
  const part = await open(page, 'pricing-calculator');
  await expect(answer(part)).toContainText(
    /average margin of 60\s%; a heavy customer loses you 27.00/,
  );
  await expect(part.getByRole('row', { name: /^400 / })).toContainText(/72\s%/);
  await expect(part.getByRole('row', { name: /^2,000 / })).toContainText(/0\s%/);
  await type(part, 'They make', '400');
  await expect(answer(part)).toContainText('a heavy customer brings in 21.60');
  await expectShared(page, part, 'pricing-calculator', /heavy=400/);
  await type(part, 'They make', '1e9');
  await expectSound(part);
});

test('定价：平均数掩盖了重度用户', async ({ page }) => {
  const part = await open(page, 'pricing-calculator', 'zh');
  await expect(answer(part)).toContainText('平均毛利率 60%，每位重度用户每月亏 27.00');
  await type(part, '重度用户用', '400');
  await expect(answer(part)).toContainText('每位重度用户每月赚 21.60');
});

test('cap table: from 100 % to 63 %, and what the preference takes', async ({ page }) => {
  const part = await open(page, 'cap-table-calculator');
  await expect(answer(part)).toContainText(/founders 63\s%, SAFE 7\s%, investor 20\s%, pool 10\s%/);
  await part.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await expect(answer(part)).toContainText('the investor 3,967,742');
  await expectShared(page, part, 'cap-table-calculator', /participating=1/);
  await type(part, 'New option pool', '85');
  await expect(answer(part)).toContainText('nothing is left to the founders');
  await expectSound(part);
});

test('股权结构：从 100% 到 63%', async ({ page }) => {
  const part = await open(page, 'cap-table-calculator', 'zh');
  await expect(answer(part)).toContainText('创始人 63%，SAFE 7%，投资人 20%，期权池 10%');
  await type(part, '新设期权池', '15');
  await expect(answer(part)).toContainText('创始人 58.5%');
});

test('business models: who turns into a loss when use grows', async ({ page }) => {
  const part = await open(page, 'business-model-comparator');
  const flat = part.getByRole('row', { name: /^subscription 30.00/ });
  await expect(flat).toContainText(/72\s%/);
  await expect(answer(part)).toContainText('At 2,000 calls these lose money:');
  await type(part, 'Heavy users', '100');
  await expect(answer(part)).toContainText('At 100 calls these lose money: advertising.');
  await expectShared(page, part, 'business-model-comparator', /heavy=100/);
  await type(part, 'Heavy users', '1000000000');
  await expect(answer(part)).toContainText('these lose money: subscription');
  await expectSound(part);
});

test('商业模式：用量上去，谁由赚转亏', async ({ page }) => {
  const part = await open(page, 'business-model-comparator', 'zh');
  await type(part, '重度用户', '100');
  await expect(answer(part)).toContainText('用到 100 次就亏的有：广告。');
});

for (const [locale, growth, pool] of [
  ['en', 'Growth of revenue', 'New option pool'],
  ['zh', '收入月增长率', '新设期权池'],
] as const) {
  test(`${locale}: a shared view in the address of an open chapter is shown, and Back brings one's own`, async ({
    page,
  }) => {
    const chapter = `/${locale}/guide/finance-and-fundraising`;
    const runway = page.locator('#runway-calculator');
    const field = runway.getByRole('textbox', { name: growth });
    const shared = runway.getByRole('button', { name: /^(Show mine|看我的数字)$/ });
    await page.goto(chapter);
    // Nobody has touched the page yet: it has no scripts.
    await page.goto(`${chapter}#runway-calculator?growth=4`);
    await expect(field).toHaveValue('4');
    await expect(runway).toBeInViewport();
    // Before it the address named no view.
    await page.goBack();
    await expect(field).toHaveValue('5');

    await type(runway, growth, '3');
    await expect(page).toHaveURL(/growth=3/);
    await page.goto(`${chapter}#runway-calculator?growth=9`);
    await expect(field).toHaveValue('9');
    await type(runway, growth, '8');
    await expect(page).toHaveURL(/growth=8/);
    await runway
      .getByRole('button', { name: /^(Back to the first numbers|恢复初始数字)$/ })
      .click();
    await expect(field).toHaveValue('5');
    await page.goBack();
    await expect(field).toHaveValue('3');
    await expect(shared).toBeHidden();

    // Another part of the page, which has not come yet.
    await page.goto(`${chapter}#cap-table-calculator?pool=15`);
    const table = page.locator('#cap-table-calculator');
    await expect(table.getByRole('textbox', { name: pool })).toHaveValue('15');
    await page.goto(`${chapter}#runway-calculator?growth=9`);
    await shared.click();
    await expect(field).toHaveValue('3');
    await page.reload();
    await page.mouse.move(30, 30);
    await runway.scrollIntoViewIfNeeded();
    await expect(field).toHaveValue('3');
  });
}
