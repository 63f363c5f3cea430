import type { Page } from '@playwright/test';
import { emptyWork } from '@/lib/session/work';
import { seed } from './seeded-work';
import { version } from './stored-work';
import { expect, expectAccessible, test } from './test';

/** A page with a live part, its scripts awake, the part in view. */
async function open(page: Page, path: string, id: string) {
  await page.goto(path);
  await page.mouse.move(20, 20);
  const part = page.locator(`#${id}`);
  await part.scrollIntoViewIfNeeded();
  await page.keyboard.press('Shift');
  return part;
}

async function expectNoSideways(page: Page) {
  await page.setViewportSize({ width: 320, height: 720 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

test('risk register: ready sentences, scores, undo, and the report prints what was chosen', async ({
  page,
}) => {
  const part = await open(page, '/en/guide/seeing-risk', 'risk-register');
  await part.getByText('Ready sentences', { exact: true }).click();
  await part.getByLabel(/own examples/).check();
  await part.getByLabel(/LLM01/).check();
  await part.getByRole('button', { name: 'Add the 2 chosen' }).click();
  const rows = part.getByRole('list', { name: 'Risks' }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await part.getByRole('button', { name: /^Edit: Prompt injection/ }).press('Enter');
  await expect(part.getByLabel(/Because of a cause/)).toBeFocused();
  await part.getByLabel('Likelihood in the next 12 months').selectOption('3');
  await part.getByLabel('Impact if it happens').selectOption('5');
  await part.getByLabel('Owner (one person)').fill('Lin');
  await expect(part.getByText('3 × 5 = 15')).toBeVisible();
  await expect(part.locator('output')).toContainText(
    '2 open, 1 to discuss every month, 1 without a score',
  );
  await expect(rows.first()).toContainText('LLM01');
  await part.getByRole('button', { name: /^Remove: Because we test/ }).click();
  await expect(part.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(2);
  await expectAccessible(part);
  await part.getByLabel('Print this with my report').check();
  await expectNoSideways(page);
  const runway = await open(page, '/en/guide/market-and-financial-risk', 'runway-calculator');
  await runway.getByLabel(/^Cash today/).fill('900');
  await runway.getByLabel('Print this with my report').check();
  await page.goto('/en/report');
  const sheets = page.getByRole('region', { name: 'Worksheets' });
  await expect(sheets.getByRole('heading', { name: /^Runway/ })).toBeVisible();
  await expect(sheets.getByRole('row', { name: /LLM01.*3 × 5 = 15.*Lin/ })).toBeVisible();
});

test('风险登记册：读不出的一行照原样显示，移除后可以放回', async ({ page }) => {
  const input = (value: string) => ({ value, changedAt: 5 });
  const work = {
    ...emptyWork(version),
    startedAt: 1,
    inputs: {
      'risk-register/row-1': input('{"risk":"半截'),
      'risk-register/row-2': input('{"risk":"因为只有一人会部署","likelihood":"2","impact":"4"}'),
    },
  };
  await seed(page, work);
  const part = await open(page, '/zh/guide/seeing-risk', 'risk-register');
  await expect(part.getByText('{"risk":"半截')).toBeVisible();
  await expect(part.getByText('2 × 4 = 8')).toBeVisible();
  await part.getByRole('button', { name: '移除：无法读取的一行' }).click();
  await part.getByRole('button', { name: '撤销' }).click();
  await expect(part.getByText('{"risk":"半截')).toBeVisible();
  await expectAccessible(part);
});

test('pre-mortem: five steps, the timer skipped, a change made', async ({ page }) => {
  const part = await open(page, '/en/guide/failures', 'premortem');
  await part.getByLabel('What has failed').fill('the launch');
  await part.getByLabel('On which day').fill('2027-06-30');
  await expect(part.getByText('It is 30 June 2027. This has failed: the launch.')).toBeVisible();
  await part.getByRole('button', { name: 'Next step' }).click();
  await expect(part.getByRole('timer')).toHaveText('10:00');
  await part.getByRole('button', { name: 'Start ten minutes' }).click();
  await expect(part.getByRole('timer')).not.toHaveText('10:00');
  await part.getByRole('button', { name: 'Skip the timer' }).click();
  await part.getByText('Eight prompts of the chapter').click();
  await part.getByRole('button', { name: 'Add: The vendor retires our model.' }).click();
  await part.getByRole('button', { name: '4. Choosing five' }).click();
  await part.getByRole('checkbox', { name: 'The vendor retires our model.' }).check();
  await part.getByRole('button', { name: 'Next step' }).click();
  await part.getByRole('button', { name: /^Edit/ }).click();
  await part.getByLabel(/^Early sign/).fill('A notice on the vendor’s page');
  await part.getByLabel(/^Who watches/).fill('Lin');
  await part.getByLabel(/^What changes/).fill('A second vendor within a day');
  await expect(part.locator('output')).toContainText('with sign, person and change: 1');
  await expectAccessible(part);
  await page.reload();
  await open(page, '/zh/guide/failures', 'premortem');
  await expect(page.locator('#premortem output')).toContainText('选中 1 个');
  await expectNoSideways(page);
});

test('role coverage: the example of the chapter; a link shows the same table', async ({ page }) => {
  const part = await open(page, '/en/guide/team', 'role-coverage');
  const job = (name: string) => part.getByRole('group', { name, exact: true });
  await job('Model').getByLabel('Owner').fill('Lin');
  await job('Evaluation').getByLabel('Owner').fill('Lin');
  await job('Customer').getByLabel('Owner').fill('all of us');
  const output = part.locator('output');
  await expect(output).toContainText('Role coverage 2/8 = 25 %');
  await expect(output).toContainText('One person owns the model and its evaluation');
  await expect(part.getByText('a word for everybody is no name')).toBeVisible();
  await part.getByLabel('Stage of the venture').selectOption('launched');
  await expect(page).toHaveURL(/#role-coverage\?.*stage=launched/);
  await expectAccessible(part);
  const url = page.url().replace('/en/', '/zh/');
  await page.goto('about:blank');
  await open(page, url, 'role-coverage');
  await expect(page.locator('#role-coverage output')).toContainText('2/8 = 25%');
  await expectNoSideways(page);
});

test('jurisdiction switch: markets add dates, an answer decides, the profile asks first', async ({
  page,
}) => {
  const part = await open(page, '/en/guide/law', 'jurisdiction-switch');
  await expect(part.getByText('Next, on 2 December 2026')).toBeVisible();
  const rows = part.getByRole('table').getByRole('row');
  const before = await rows.count();
  await part.getByRole('checkbox', { name: 'United Kingdom' }).check();
  await expect.poll(() => rows.count()).toBeGreaterThan(before);
  await expect(part.getByRole('row', { name: /Annex III.*Depends on/ })).toBeVisible();
  await part.getByText('Who you are').click();
  await part
    .getByRole('group', { name: /decide about people/ })
    .getByRole('radio', { name: 'No' })
    .check();
  await expect(part.getByRole('row', { name: /Annex III/ })).toHaveCount(0);
  await part.getByRole('button', { name: 'Set these markets in my profile' }).click();
  await expect(page.getByRole('dialog')).toContainText('Your profile says: nothing yet.');
  await page.getByRole('button', { name: 'Change the profile' }).click();
  await expect(part.getByText('Your profile now names these markets.')).toBeVisible();
  await expectAccessible(part);
  await open(page, '/zh/guide/law', 'jurisdiction-switch');
  await expect(page.getByRole('checkbox', { name: '英国' })).toBeChecked();
  await page.getByRole('checkbox', { name: '英国' }).uncheck();
  await page.getByRole('checkbox', { name: '欧盟' }).uncheck();
  await expect(page.locator('#jurisdiction-switch output')).toHaveText('请至少选一个市场。');
  await expectNoSideways(page);
});

test('technical route: the test decides the step, the data decide the place', async ({ page }) => {
  const part = await open(page, '/en/guide/project-plan', 'tech-route-chooser');
  const output = part.locator('output');
  await expect(output).toContainText('First build a test of your own');
  await part.getByRole('radio', { name: 'fails in form, tone or one narrow skill' }).check();
  await part.getByRole('radio', { name: 'hundreds' }).check();
  await part
    .getByRole('group', { name: /data leave/ })
    .getByRole('radio', { name: 'no' })
    .nth(0)
    .check();
  await expect(output).toContainText('Tune a small add-on');
  await expect(output).toContainText('machines of your own');
  await expect(part.getByRole('row', { name: /^Fine-tune start here/ })).toBeVisible();
  await expect(page).toHaveURL(/examples=hundreds/);
  await expectAccessible(part);
  const url = page.url().replace('/en/', '/zh/');
  await page.goto('about:blank');
  await open(page, url, 'tech-route-chooser');
  await expect(page.locator('#tech-route-chooser output')).toContainText('在基座模型上微调');
  await expectNoSideways(page);
});

test('cases side by side: invented ones are marked, a fourth is refused', async ({ page }) => {
  const part = await open(page, '/en/guide/real-cases', 'case-comparator');
  await expect(
    part.getByRole('columnheader', { name: 'XX, YY and ZZ Illustrative (invented)' }),
  ).toBeVisible();
  await expect(part.getByRole('cell', { name: /argued on 11 June 2026/ })).toBeVisible();
  await part.getByLabel('Kind of cause').selectOption('trust');
  const fourth = part.getByRole('checkbox', { name: /Air Canada/ });
  await fourth.click();
  await expect(part.getByText('At most 3 at a time')).toBeVisible();
  await expect(fourth).not.toBeChecked();
  await expectAccessible(part);
  const zh = await open(page, '/zh/guide/successes', 'case-comparator');
  await zh.getByRole('checkbox', { name: 'Builder.ai' }).uncheck();
  await zh.getByRole('checkbox', { name: /加拿大航空/ }).check();
  await expect(zh.getByRole('cell', { name: /812\.02 加元/ })).toBeVisible();
  await expectNoSideways(page);
});
