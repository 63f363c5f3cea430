import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { assess } from '@/lib/assessment/assess';
import { plan } from '@/lib/assessment/plan';
import { whatIf } from '@/lib/assessment/what-if';
import { figure, range, signed } from '@/lib/report/figures';
import { packShareLink } from '@/lib/session/share-link';
import { assessmentOf } from '@/lib/session/work';
import { answeredWork, criteriaOf, mixed, seed } from './seeded-work';
import { expect, expectAccessible, expectSoundInAllLooks, test } from './test';

/** A report on mixed answers, open in the browser, and what the engine says of the same. */
async function openReport(page: Page, locale: 'en' | 'zh' = 'en') {
  const file = await criteriaOf(page, locale);
  const work = answeredWork(file, mixed);
  await seed(page, work);
  await page.goto(`/${locale}/report`);
  await expect(page.locator('#verdict')).toBeVisible();
  const assessment = assessmentOf(work);
  return { ...file, work, assessment, result: assess(file.rubric, assessment) };
}

test('without answers the report says what to do, in both languages', async ({ page }) => {
  await page.goto('/en/report');
  await expect(page.getByRole('heading', { name: 'There is nothing to report yet' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Start the assessment' }).click();
  await expect(page).toHaveURL(/\/en\/assess$/);
  await page.goto('/zh/report');
  await expect(page.getByRole('heading', { name: '还没有可以报告的内容' })).toBeVisible();
});

test('too few answers show the range and how many are missing, and no band', async ({ page }) => {
  const file = await criteriaOf(page);
  const only: typeof mixed = (criterion, index) =>
    index === 0 && !criterion.rubric.gate ? { kind: 'level', level: 2 } : null;
  await seed(page, answeredWork(file, only));
  await page.goto('/en/report');
  await expect(page.getByRole('heading', { name: /No verdict yet/ })).toBeVisible();
  await expect(
    page.getByText(/The score lies between .* more answers? .* an estimate/),
  ).toBeVisible();
});

test('an open blocker is listed first, with why, and leads to its section', async ({ page }) => {
  const { result, criteria } = await openReport(page);
  const [gate] = result.gates;
  expect(gate).toMatchObject({ kind: 'blocker', state: 'open' });
  const criterion = criteria.find(({ id }) => id === gate?.criterion);
  const first = page.locator('[data-gate]').first();
  await expect(first).toContainText(criterion?.question ?? 'no question');
  await expect(first).toContainText(criterion?.because ?? 'no reason');
  await first.getByRole('link', { name: /^Read/ }).click();
  await expect(page).toHaveURL(new RegExp(`/guide/${gate?.chapter}#${criterion?.rubric.section}$`));
  await expect(page.locator(`#${criterion?.rubric.section ?? ''}`)).toBeInViewport();
});

test('the tables hold the numbers of the engine', async ({ page }) => {
  const { result } = await openReport(page);
  const scored = result.parts.flatMap((part) => [part, ...part.chapters]);
  for (const { id, score, backed } of [...scored, { ...result, id: 'overall' }]) {
    if (!score || !backed) continue;
    const cells = page.locator(`tr[data-row="${id}"] td`);
    await expect(cells.nth(0)).toContainText(range(score));
    if (score.estimate !== null) await expect(cells.nth(0)).toContainText(figure(score.estimate));
    if (backed.estimate !== null) await expect(cells.nth(1)).toContainText(figure(backed.estimate));
  }
});

test('each chart stands beside its table and has a name', async ({ page }) => {
  const { result } = await openReport(page);
  const charts = page.locator('figure [role="img"]');
  const scored = result.parts.filter(({ score }) => score);
  await expect(charts).toHaveCount(scored.length + 1);
  await expect(page.locator('figure svg.recharts-surface')).toHaveCount(scored.length + 1);
  for (const chart of await charts.all()) await expect(chart).toHaveAccessibleName(/The table has/);
});

test('what-if on a gap shows what the engine would say, and changes no answer', async ({
  page,
}) => {
  const { rubric, assessment, result } = await openReport(page);
  const step = plan(rubric, assessment, result).find(({ from }) => from !== null);
  expect.soft(step).toBeDefined();
  const before = await page.evaluate(() => localStorage.getItem('groundwork:work'));
  const gap = page.locator(`[data-gap="${step?.criterion ?? ''}"]`);
  await gap.getByRole('combobox').selectOption('4');
  const changes = { [step?.criterion ?? '']: { kind: 'level', level: 4 } as const };
  const { score } = whatIf(rubric, assessment, changes, result);
  const [from, to] = [result.score?.estimate ?? 0, score?.estimate ?? 0];
  const status = page.locator('[data-supposed]');
  await expect(status).toContainText(`${figure(from)} → ${figure(to)} (${signed(to - from)})`);
  await page.getByRole('button', { name: 'Put everything back' }).click();
  await expect(status).toHaveText('Everything is as you answered it.');
  await expect(gap.getByRole('combobox')).toHaveValue('');
  expect(await page.evaluate(() => localStorage.getItem('groundwork:work'))).toBe(before);
});

test('a snapshot, then a change: the report tells the difference and its cause', async ({
  page,
}) => {
  const { criteria, result } = await openReport(page);
  const [first] = criteria.filter(({ id }) =>
    result.parts.some((part) =>
      part.chapters.some((chapter) =>
        chapter.criteria.some((each) => each.id === id && each.level !== null && each.level < 4),
      ),
    ),
  );
  const changes = page.locator('section', { has: page.locator('#changes') });
  await expect(changes).toContainText('There is no snapshot to compare with yet.');
  await changes.getByRole('button', { name: 'Take a snapshot now' }).click();
  await expect(changes).toContainText('Snapshot taken.');
  await expect(changes).toContainText('Nothing has changed since.');

  await page.goto(`/en/assess/full/${first?.chapter ?? ''}`);
  await page
    .locator(`#criterion-${first?.id ?? ''} input[type="radio"]`)
    .nth(4)
    .check();
  await page.goto('/en/report');
  const row = changes.locator('[data-changes] tbody tr');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(first?.question ?? 'no question');
  await expect(row).toContainText(/level \d → 4/);
});

test('work of an earlier guidebook version is brought forward, and only when asked', async ({
  page,
}) => {
  const file = await criteriaOf(page);
  const work = { ...answeredWork(file, mixed), guidebookVersion: '0.0.1' };
  await page.route('**/rubrics/0.0.1.json', (route) =>
    route.fulfill({
      json: {
        ...file.rubric,
        version: '0.0.1',
        parts: file.rubric.parts.map((part) => ({ ...part, weight: 20 })),
      },
    }),
  );
  await seed(page, work);
  await page.goto('/en/report');
  const notice = page.locator('section', { has: page.locator('#version-notice') });
  await expect(notice).toContainText('Your answers are from guidebook 0.0.1');
  await expect(notice).toContainText(
    'Rules that changed with the guidebook: weights of the parts.',
  );
  await notice.getByRole('button', { name: `Go on with guidebook ${file.rubric.version}` }).click();
  await expect(notice).toBeHidden();
  await expect(page.getByRole('heading', { name: /Not ready/ })).toBeFocused();
  await expect(page.getByLabel('Compare with')).toContainText('Before guidebook');
  await page.reload();
  await expect(page.locator('#verdict')).toBeVisible();
  await expect(notice).toBeHidden();
});

test('every answer can be read with its evidence and its numbers', async ({ page }) => {
  const { result, criteria } = await openReport(page);
  await page.getByRole('button', { name: 'Open all chapters' }).click();
  const applicable = result.parts
    .flatMap((part) => part.chapters.flatMap((chapter) => chapter.criteria))
    .filter(({ reading }) => reading !== null);
  await expect(page.locator('[data-answer]')).toHaveCount(applicable.length);
  const shown = applicable.find(({ evidenced }) => evidenced);
  const answer = page.locator(`[data-answer="${shown?.id ?? ''}"]`);
  const text = criteria.find(({ id }) => id === shown?.id)?.levels[shown?.level ?? 0];
  await expect(answer).toContainText(`Level ${shown?.level}: ${text}`);
  await expect(
    answer.getByRole('link', { name: 'https://example.org/room/minutes' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Close all chapters' }).click();
  await expect(answer).toBeHidden();
});

test('a chapter’s name in the table leads to its answers and their sum', async ({ page }) => {
  const { result } = await openReport(page);
  const chapter = result.parts
    .flatMap((part) => part.chapters)
    .find(({ score }) => score?.estimate);
  await page.locator(`tr[data-row="${chapter?.id ?? ''}"] a`).click();
  const details = page.locator(`#answers-${chapter?.id ?? ''}`);
  await expect(details).toHaveAttribute('open', '');
  await expect(details).toContainText(`= ${figure(chapter?.score?.estimate ?? 0)}`);
});

test('the weights can be otherwise: one sentence says how much that matters', async ({ page }) => {
  await openReport(page);
  await expect(page.getByText(/of 500 draws .* nine in ten scores lie between/)).toBeVisible();
});

test('Markdown, CSV and JSON are made in the browser and hold the answers', async ({ page }) => {
  const { result, assessment } = await openReport(page);
  const take = async (name: string) => {
    const arrives = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const file = await arrives;
    expect(file.suggestedFilename()).toMatch(
      /^groundwork-report-\d{4}-\d\d-\d\d-en\.(md|csv|json)$/,
    );
    return readFile(await file.path(), 'utf8');
  };
  const markdown = await take('Markdown');
  expect(markdown).toContain('# Readiness report');
  expect(markdown).toContain(figure(result.score?.estimate ?? 0));
  const csv = await take('CSV');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv.split('\r\n').filter(Boolean).length).toBeGreaterThan(result.counts.applicable);
  const data = JSON.parse(await take('JSON')) as { result: typeof result };
  const { counts, band, gates } = result;
  expect(data).toMatchObject({
    format: 'groundwork-report',
    assessment,
    result: { counts, band, gates },
  });
  // Two versions of V8 may take roots and powers to different last digits.
  expect(data.result.score?.estimate).toBeCloseTo(result.score?.estimate ?? 0, 9);
});

test('a shared link shows somebody’s report read-only, and can be taken over', async ({ page }) => {
  const file = await criteriaOf(page);
  const theirs = assessmentOf(answeredWork(file, () => ({ kind: 'level', level: 4 })));
  await seed(page, answeredWork(file, mixed));
  await page.goto(`/en/report#${packShareLink(file.rubric, theirs)}`);
  await expect(
    page.getByText('You are looking at a shared assessment; yours is untouched.'),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: /Ready for this stage/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Back to my own report' }).click();
  await expect(page.getByRole('heading', { name: /Not ready/ })).toBeFocused();
  await page.goto('/en');
  await page.goto(`/en/report#${packShareLink(file.rubric, theirs)}`);
  await page.getByRole('button', { name: 'Take it over' }).click();
  await expect(page.getByText('The shared assessment is now yours to work on.')).toBeVisible();
  await expect(page.getByRole('heading', { name: /Ready for this stage/ })).toBeVisible();
  await expect(page.getByLabel('Compare with')).toContainText('Before taking over');
});

test('when the texts do not arrive the report says so and tries again', async ({ page }) => {
  const work = answeredWork(await criteriaOf(page), mixed);
  await seed(page, work);
  await page.route('**/criteria.json', (route) => route.fulfill({ status: 200, body: '{}' }));
  await page.goto('/en/report');
  await expect(page.getByText(/Your answers are safe in this browser/)).toBeVisible();
  await page.unroute('**/criteria.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('#verdict')).toBeVisible();
});

test('both languages show the same numbers', async ({ page }) => {
  await openReport(page);
  const numbers = () =>
    page
      .locator('tr[data-row] td, dl dd')
      .evaluateAll((cells) => cells.flatMap((cell) => cell.textContent.match(/\d+\.\d/g) ?? []));
  const english = await numbers();
  expect(english.length).toBeGreaterThan(20);
  await page.goto('/zh/report');
  await expect(page.locator('#verdict')).toContainText('尚未就绪');
  expect(await numbers()).toEqual(english);
});

/** Every fold opened: what is hidden is not looked at. */
async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const each of all) if (each instanceof HTMLDetailsElement) each.open = true;
  });
}

for (const locale of ['en', 'zh'] as const) {
  test(`the report is accessible in ${locale}, in light and dark, and fits every width`, async ({
    page,
  }) => {
    await openReport(page, locale);
    await openAll(page);
    await expect(page.locator('svg.recharts-surface').first()).toBeVisible();
    for (const width of [1440, 768]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = () => document.documentElement.scrollWidth - innerWidth;
      expect(await page.evaluate(overflow)).toBe(0);
    }
    await expectSoundInAllLooks(page, locale);
  });
}

test('without JavaScript the page says why it is empty', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/report');
  await expect(page.getByText(/needs JavaScript/)).toBeVisible();
  await context.close();
});
