import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test';

const CHAPTER = 'guide/how-models-learn';

/** Opens the chapter at a part; its scripts come with the first touch. */
async function open(page: Page, locale: 'en' | 'zh', id: string, view = '') {
  await page.goto(`/${locale}/${CHAPTER}#${id}${view}`);
  await page.keyboard.press('Shift');
  const part = page.locator(`#${id}`);
  await part.scrollIntoViewIfNeeded();
  await expect(part.locator('output').first()).toBeVisible();
  return part;
}

test('the training loop is walked by keyboard, and no weight moves before its last line', async ({
  page,
}) => {
  const part = await open(page, 'en', 'training-loop');
  const result = part.locator('output');
  const row = part.getByRole('row', { name: /^w12 / });
  await expect(result).toContainText('No weight has moved yet');
  await expect(row).toContainText('–');
  await part.getByRole('button', { name: 'Next line' }).focus();
  await page.keyboard.press('Enter');
  await expect(result).toContainText('Each weight moves by −0.2');
  await expect(part.locator('[aria-current=step]')).toContainText('opt.step()');
  await expect(row).not.toContainText('–');
  await part.getByRole('button', { name: '100 updates' }).click();
  await part.getByRole('button', { name: '100 updates' }).click();
  await expect(part.getByRole('row', { name: '(1, 0)' })).toContainText('1.002');
  await part.getByRole('textbox', { name: 'Learning rate' }).fill('1');
  await expect(result).toContainText('this rate is too high');
  await expectAccessible(part);
  await part.getByRole('textbox', { name: 'Learning rate' }).fill('fast');
  await expect(part.getByText('This is not a number.')).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test('losses follow the predictions, and a shared view of logits opens as it was', async ({
  page,
}) => {
  const part = await open(page, 'en', 'loss-explorer');
  await expect(part.locator('output')).toContainText('MAE 3.000, MSE 21.000, RMSE 4.583');
  const slider = part.getByRole('slider', { name: 'Prediction 4' });
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(part.getByRole('textbox', { name: 'Prediction 4' })).toHaveValue('24');
  await expect(part.locator('output')).toContainText('MAE 2.750, MSE 16.750');
  await part.getByRole('radio', { name: /A class/ }).check();
  await expect(part.locator('output')).toContainText('cross-entropy 0.408');
  await part.getByRole('radio', { name: 'Class 2' }).check();
  await part.getByRole('textbox', { name: 'Logit of class 2' }).fill('-1000');
  await expect(part.locator('output')).toContainText('cross-entropy 1,002.313');
  await expectAccessible(part);
  await expect(page).toHaveURL(/z2=-1000.*right=2/);
  await page.reload();
  await page.keyboard.press('Shift');
  await expect(part.locator('output')).toContainText('cross-entropy 1,002.313');
  await expect(part.getByText('These numbers came with a link.')).toBeVisible();
});

test('sigmoids in a row lose the gradient', async ({ page }) => {
  const part = await open(page, 'en', 'activation-explorer');
  await expect(part.locator('output')).toContainText('slope 0.250');
  await expect(part.locator('output')).toContainText('9.5 × 10⁻⁷');
  await part.getByRole('radio', { name: 'ReLU' }).check();
  await part.getByRole('textbox', { name: 'Input x' }).fill('-1');
  await expect(part.locator('output')).toContainText('no gradient passes');
  await part.getByRole('textbox', { name: 'Layers in a row' }).fill('2.5');
  await expect(part.getByText('Enter a whole number.')).toBeVisible();
});

test('on the even slope Adam without correction steps 3.16 and 6.5685 learning rates', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const part = await open(page, 'en', 'optimiser-explorer');
  await part.getByRole('radio', { name: 'Even slope' }).check();
  const raw = part.getByRole('row', { name: /^Adam, no correction/ });
  await expect(raw).toContainText('3.16');
  await expect(raw).toContainText('6.5685 at step 12');
  await part.getByRole('button', { name: 'Play the race' }).click();
  await part.getByRole('slider', { name: 'Drawn up to step' }).focus();
  await page.keyboard.press('Home');
  await expect(part.getByRole('img', { name: /up to step 0$/ })).toBeVisible();
  await part.getByRole('radio', { name: 'Ravine' }).check();
  await part.getByRole('textbox', { name: 'Rate, plain methods' }).fill('5');
  await expect(part.getByRole('row', { name: /^Gradient descent/ })).toContainText('ran off');
  await expectAccessible(part);
  for (const runner of await part.getByRole('checkbox').all()) await runner.uncheck();
  await expect(part.locator('output')).toHaveText('Choose at least one runner.');
});

test('attention: the row of the chapter, the mask, a draw, and a bad number', async ({ page }) => {
  const part = await open(page, 'en', 'attention-explorer');
  const row = part.getByRole('row', { name: /▶ bank|^bank/ }).first();
  await expect(part.locator('output')).toContainText('0.665 from “river”');
  await expect(part.locator('output')).toContainText('Output: 14.2');
  await expect(row).toContainText('masked');
  await part.getByRole('radio', { name: /^None/ }).check();
  await expect(row).not.toContainText('masked');
  await part.getByRole('radio', { name: /^Hard/ }).check();
  await part.getByRole('button', { name: 'Draw once more' }).click();
  await expect(part.locator('output')).toContainText('Draw 21 of “bank”');
  await part.getByRole('textbox', { name: 'bank · river' }).fill('x');
  await expect(part.locator('output')).toContainText('Row 3 of head 1');
  await expectAccessible(part);
  await expectNoSidewaysScroll(page);
});

test('中文页上五个部分都能用，链接带着所填的数', async ({ page }) => {
  const loop = await open(page, 'zh', 'training-loop', '?step=11&rate=0.1');
  await expect(loop.locator('output')).toContainText('每个权重减去 0.1');
  const loss = page.locator('#loss-explorer');
  await loss.scrollIntoViewIfNeeded();
  await loss.getByRole('radio', { name: /类别：/ }).check();
  await expect(loss.locator('output')).toContainText('交叉熵 0.408');
  const activation = page.locator('#activation-explorer');
  await activation.scrollIntoViewIfNeeded();
  await activation.getByRole('radio', { name: 'Tanh' }).check();
  await expect(activation.locator('output')).toContainText('Tanh 把 0.00 变成');
  const race = page.locator('#optimiser-explorer');
  await race.scrollIntoViewIfNeeded();
  await race.getByRole('radio', { name: '马鞍' }).check();
  await expect(race.getByRole('img', { name: /马鞍/ })).toBeVisible();
  const attention = page.locator('#attention-explorer');
  await attention.scrollIntoViewIfNeeded();
  await attention.getByRole('radio', { name: /^无/ }).check();
  await expect(attention.locator('output')).toContainText('“陡”从“岸”取');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('without JavaScript each part stands as a still figure with its numbers', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await page.goto(`/en/${CHAPTER}`);
  for (const id of [
    'training-loop',
    'loss-explorer',
    'activation-explorer',
    'optimiser-explorer',
  ]) {
    await expect(page.locator(`#${id}`).getByRole('img').first()).toBeVisible();
  }
  await expect(page.locator('#attention-explorer')).toContainText('Output: 14.2');
  await context.close();
});
