import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './test';

/** The page with one live part awake: reading pages get their scripts with the first touch. */
async function open(page: Page, path: string, part: string) {
  await page.goto(path);
  await page.mouse.move(200, 200);
  const place = page.locator(`#${part}`);
  // A tall part would be centred, far from the place where its code is awaited.
  await place.getByRole('heading').first().scrollIntoViewIfNeeded();
  await expect(place.getByRole('button').last()).toBeVisible();
  return place;
}

/** The address as it stands, opened afresh: the view must be the same. */
async function reopened(page: Page, part: string) {
  await expect(page).toHaveURL(new RegExp(`#${part}\\?`));
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await page.mouse.move(210, 210);
  const place = page.locator(`#${part}`);
  await expect(place.getByRole('button').last()).toBeVisible();
  return place;
}

async function expectNoSidewaysScroll(page: Page) {
  await page.setViewportSize({ width: 320, height: 800 });
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 900 });
}

const adaptation = 'guide/pretraining-and-adaptation';

test('compute: a known model, own numbers, problems named, evidence given', async ({ page }) => {
  let part = await open(page, `/en/${adaptation}`, 'compute-estimator');
  await expect(part.getByRole('status').or(part.locator('output')).first()).toContainText(
    '507,457',
  );
  await part.getByLabel('Begin from').selectOption('DeepSeek-V3');
  const output = part.locator('output');
  await expect(output).toContainText('2,307,044 GPU-hours');
  await expect(part.getByRole('row', { name: /Llama 3\.1 405B/ })).toContainText('34.5 %');
  await part.getByLabel('Bits of a weight').fill('8');
  await expect(part.getByRole('row', { name: /^Weights 671/ })).toContainText('671 GB');
  await expectAccessible(part);

  part = await reopened(page, 'compute-estimator');
  await expect(part.locator('output')).toContainText('2,307,044 GPU-hours');
  await part.getByLabel('Active parameters').fill('900');
  await expect(part).toContainText('The most that makes sense here is 671.');
  await part.getByLabel('Training tokens').fill('');
  await expect(part.locator('output')).toHaveText(
    'The result appears when every field holds a number.',
  );
  await expectNoSidewaysScroll(page);
  await expectAccessible(part);
  await part.getByRole('button', { name: 'Back to the first numbers' }).click();
  await part.getByRole('button', { name: /Use as evidence/ }).click();
  await part.getByRole('link', { name: 'See it at the criterion' }).click();
  await expect(page.locator('#criterion-concepts-compute-estimate textarea').first()).toHaveValue(
    /507,457/,
  );
});

test('算力：选模型，看数字', async ({ page }) => {
  const part = await open(page, `/zh/${adaptation}`, 'compute-estimator');
  await part.getByLabel('从哪个模型开始').selectOption('Llama 3.1 70B');
  await expect(part.locator('output')).toContainText('4,461,577 GPU 小时');
  await expect(part.getByRole('row', { name: /缓存，每个词元/ })).toContainText('327,680');
});

test('next token: the model comes when used, the loop steps, a seed repeats', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  let part = await open(page, `/en/${adaptation}`, 'next-token-lab');
  const output = () => part.locator('output');
  await expect(output()).toContainText('The loop has not run yet');
  expect(asked).not.toContain('/en/next-token.json');

  const next = part.getByRole('button', { name: 'One more token' });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(output()).toContainText('Times round the loop: 1.');
  expect(asked).toContain('/en/next-token.json');
  // A text may end within ten tokens, and then nothing comes next: what comes next is asked before.
  const clear = () => part.getByRole('button', { name: 'Back to the prompt' }).click();
  await part.getByLabel('Prompt', { exact: true }).fill('The cost of');
  await clear();
  const table = part.getByRole('table', { name: 'What may come next' });
  await expect(table.getByRole('row', { name: /^Sum/ })).toContainText('1.000');
  await part.getByRole('button', { name: 'Ten more' }).click();
  await expect(output().locator('mark')).toHaveCount(1);
  const made = (await output().textContent()) ?? '';
  await expectAccessible(part);

  part = await reopened(page, 'next-token-lab');
  await expect(output()).toHaveText(made);
  await part.getByRole('radio', { name: /greedy/ }).check();
  await clear();
  await expect(part).toContainText('Tokens that stay after the settings: 1.');
  await part.getByLabel('Prompt', { exact: true }).fill('The xylophone');
  await expect(part).toContainText('Not in this book often enough');
  await part.getByRole('textbox', { name: 'Temperature' }).fill('99');
  await expect(part).toContainText('The most that makes sense here is 3.');
  await expectNoSidewaysScroll(page);
  await expectAccessible(part);
});

test('下一个词元：按汉字统计，逐个接上', async ({ page }) => {
  const part = await open(page, `/zh/${adaptation}`, 'next-token-lab');
  await part.getByRole('button', { name: '再来十个' }).click();
  await expect(part.locator('output')).toContainText('循环已走');
  await expect(part.locator('output')).toContainText('模型');
  await expect(part.getByRole('table', { name: '一次前向传播给出什么' })).toContainText('还没有');
});

test('next token: when the model does not arrive, the first view stands and one may try again', async ({
  page,
}) => {
  await page.route('**/next-token.json', (route) => route.fulfill({ status: 404, body: '' }));
  const part = await open(page, `/en/${adaptation}`, 'next-token-lab');
  await part.getByRole('button', { name: 'One more token' }).click();
  await expect(part.getByRole('alert')).toContainText('did not arrive');
  await expect(part.getByRole('table', { name: 'What may come next' })).toBeVisible();
  await page.unroute('**/next-token.json');
  await part.getByRole('button', { name: 'Try again' }).click();
  await expect(part.locator('output')).toContainText('Times round the loop: 1.');
});

test('timeline: cards are put in order by keyboard, and the answer says why', async ({ page }) => {
  let part = await open(page, '/en/guide/large-models', 'timeline');
  const cards = () => part.locator('ol').first().locator('li > span');
  const before = await cards().allTextContents();
  const up = part.getByRole('button', { name: `Move ${before[1] ?? ''} up, earlier` });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(cards().first()).toHaveText(before[1] ?? '');
  await expect(up).toBeFocused();
  await expect(part.getByRole('status').first()).toContainText('is now 1 of 5');
  const order = await cards().allTextContents();
  await part.getByRole('button', { name: 'Check' }).click();
  await expect(part.locator('output')).toContainText('of 5 cards stand where they belong');
  await expectAccessible(part);

  part = await reopened(page, 'timeline');
  expect(await cards().allTextContents()).toEqual(order);
  const right = await part
    .getByRole('region', { name: 'The right order, and why' })
    .locator('b')
    .allTextContents();
  for (const [place, name] of right.entries()) {
    const button = part.getByRole('button', { name: `Move ${name} up, earlier` });
    for (let at = (await cards().allTextContents()).indexOf(name); at > place; at -= 1) {
      await button.click();
    }
  }
  await part.getByRole('button', { name: 'Check' }).click();
  await expect(part.locator('output')).toHaveText('All 5 cards stand where they belong.');
  await expectNoSidewaysScroll(page);
});

test('时间线：换一手牌，核对', async ({ page }) => {
  const part = await open(page, '/zh/guide/large-models', 'timeline');
  await part.getByRole('button', { name: '换一手牌' }).click();
  await part.getByRole('button', { name: '核对' }).click();
  await expect(part.locator('output')).toContainText('位置正确');
  await expect(part.getByRole('link', { name: '见文献列表' })).toHaveCount(17);
});

test('fairness: equal in one sense breaks another, and extreme numbers are named', async ({
  page,
}) => {
  let part = await open(page, '/en/guide/ethics', 'fairness-explorer');
  const output = () => part.locator('output');
  await expect(output()).toContainText('below 0.8');
  const match = part.getByRole('group', { name: /Move group B/ });
  await match.getByRole('button', { name: 'selection rate' }).focus();
  await page.keyboard.press('Enter');
  await expect(part.getByRole('radio', { name: 'one for each group' })).toBeChecked();
  await expect(part.getByRole('row', { name: /^selection rate/ })).toContainText('= equal');
  await expect(part.getByRole('row', { name: /^precision/ })).toContainText('≠ unequal');
  const found = (await output().textContent()) ?? '';
  await expectAccessible(part);

  part = await reopened(page, 'fairness-explorer');
  await expect(output()).toHaveText(found);
  await part.getByRole('textbox', { name: /Threshold, group A/ }).fill('100');
  await part.getByRole('textbox', { name: /Threshold, group B/ }).fill('100');
  await expect(part.getByRole('row', { name: /^share found/ })).toContainText('0.0');
  await part.getByRole('textbox', { name: /Need it in group A/ }).fill('0');
  await expect(part).toContainText('The least that makes sense here is 1.');
  await expect(output()).toHaveText('The result appears when every field holds a number.');
  await expectNoSidewaysScroll(page);
  await expectAccessible(part);
});

test('公平性：每组一个阈值', async ({ page }) => {
  const part = await open(page, '/zh/guide/ethics', 'fairness-explorer');
  await part.getByRole('button', { name: '找到率' }).click();
  await expect(part.getByRole('row', { name: /^找到率/ })).toContainText('= 相等');
  await expect(part.getByRole('textbox', { name: /B 组阈值/ })).toBeVisible();
});

test('without scripts every part shows its first view', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await page.goto(`/en/${adaptation}`);
  await expect(page.locator('#compute-estimator')).toContainText('507,457');
  await expect(page.locator('#next-token-lab')).toContainText('What one forward pass gives');
  await page.goto('/zh/guide/ethics');
  await expect(page.locator('#fairness-explorer svg').first()).toBeVisible();
  await page.goto('/en/guide/large-models');
  await expect(page.locator('#timeline ol > li')).toHaveCount(17);
  await context.close();
});
