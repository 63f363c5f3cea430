import type { Page } from '@playwright/test';
import { cohortRoute } from '@/lib/cohort-routes';
import type { Level } from '@/lib/guidebook/criterion-schema';
import { en } from '@/lib/i18n/messages/en';
import { zh } from '@/lib/i18n/messages/zh';
import { guidebook } from './all-routes';
import { expectWithinMargins, pagesOf, squeezed } from './paper';
import { seedCohort, type SeededCohort } from './seeded-cohort';
import { expect, expectAccessible, test } from './test';

/** Level of all answers in the first round and in the second; null: nothing submitted. */
const teams: readonly (readonly [string, Level | null, Level | null])[] = [
  ['Aurora', 1, 3],
  ['Borealis', 2, 1],
  ['Cobalt', null, 0],
  ['Delta', 3, null],
  ['Ember', null, null],
];

async function open(page: Page, locale: 'en' | 'zh', { manage }: SeededCohort) {
  await page.goto(`${cohortRoute(locale, 'cohorts/dashboard')}#${manage}`);
  await expect(page.getByRole('grid')).toBeVisible();
}

const section = (page: Page, name: string) => page.getByRole('region', { name });
const inRow = (page: Page, team: string) =>
  section(page, en.dashboard.movement.title).getByRole('row', { name: team });
const shownTeams = (page: Page) => page.getByRole('grid').locator('tbody th a').allTextContents();

test('a manager sees who is missing, what holds teams, who moved, and what to work on', async ({
  page,
  request,
}) => {
  const cohort = await seedCohort(request, { teams });
  await open(page, 'en', cohort);
  expect(page.url()).not.toContain(cohort.manage);

  const overview = section(page, 'Spring 2027 Mid-term');
  await expect(overview).toContainText('Not submitted in this round (2)');
  await expect(overview.getByRole('link', { name: /Delta|Ember/ })).toHaveCount(2);
  await expect(overview).toContainText('3 of 5 that joined');

  const blocker = section(page, en.dashboard.blockers.title).getByRole('listitem').first();
  await expect(blocker).toContainText('Open (2)');
  await expect(blocker).toContainText('Cobalt level 0');
  await expect(blocker).toContainText('Borealis level 1');

  await expect(inRow(page, 'Aurora')).toContainText(/33\.3\s*100\.0\s*\+66\.7/);
  await expect(inRow(page, 'Borealis')).toContainText(/66\.7\s*33\.3\s*−33\.3/);
  const movement = section(page, en.dashboard.movement.title);
  await expect(movement).toContainText('1 rose, 0 stayed, 1 fell');
  await expect(movement).toContainText(/New in this round\s*Cobalt/);
  await expect(movement).toContainText(/Submitted before, not in this round\s*Delta/);

  // The round before: nobody had moved yet, and two others were missing.
  await page.getByLabel(en.dashboard.round).selectOption('Kick-off');
  await expect(section(page, 'Spring 2027 Kick-off')).toContainText('Cobalt');
  await expect(movement).toContainText(en.dashboard.movement.none);
  await page.goBack();
  await expect(movement).toContainText('1 rose');

  // Names may be hidden from whoever looks over a shoulder.
  await page.getByLabel(en.dashboard.hideNames).check();
  await expect(page.getByText(/Aurora|Borealis|Cobalt|Delta|Ember/)).toHaveCount(0);
  await expect(page.getByRole('grid')).toContainText(/Team \d+/);

  const read = section(page, en.dashboard.plan.title).getByRole('link').first();
  const [path, id] = ((await read.getAttribute('href')) ?? '').split('#');
  await read.click();
  await expect(page).toHaveURL(`${path}#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

test('the heat map sorts, filters, keeps its view in the address and works by keyboard', async ({
  page,
  request,
}) => {
  await open(page, 'en', await seedCohort(request, { teams, chapters: ['law', 'team', 'data'] }));
  const grid = page.getByRole('grid');
  const words = en.dashboard.heatMap;

  await grid.getByRole('button', { name: words.overall }).click();
  expect(await shownTeams(page)).toEqual(['Cobalt', 'Borealis', 'Aurora']);
  await expect(grid.getByRole('columnheader', { name: words.overall })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await grid.getByRole('button', { name: 'The team' }).click();
  await grid.getByRole('button', { name: 'The team' }).click();
  expect(await shownTeams(page)).toEqual(['Aurora', 'Borealis', 'Cobalt']);
  await page.getByLabel(words.find).fill('b');
  await expect(page.getByRole('status').filter({ hasText: '2 of 3 teams' })).toBeVisible();
  await page.reload();
  await expect(grid).toBeVisible();
  expect(await shownTeams(page)).toEqual(['Borealis', 'Cobalt']);
  await page.getByLabel(words.find).fill('nobody');
  await page.getByRole('button', { name: words.reset }).click();

  // One tab stop; arrows inside; Enter opens; the focus comes back to the cell.
  await page.getByLabel(words.band).focus();
  await page.keyboard.press('Tab');
  await expect(grid.locator('tbody th a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(grid.getByRole('button', { name: words.team, exact: true })).toBeFocused();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('End');
  const cell = grid.locator('tbody tr').nth(2).locator('td').last();
  await expect(cell).toBeFocused();
  await page.keyboard.press('Enter');
  const details = page.getByRole('dialog');
  await expect(details).toContainText('Cobalt');
  await expect(details).toContainText(/Score\s*0\.0/);
  await page.keyboard.press('Escape');
  await expect(cell).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await grid.evaluate((table) => table.contains(document.activeElement))).toBe(false);

  for (const [width, colorScheme] of [
    [1440, 'light'],
    [390, 'dark'],
    [390, 'light'],
    [1440, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('an anonymous cohort shows numbers on the page, on paper and in presenter mode', async ({
  page,
  request,
}, info) => {
  const cohort = await seedCohort(request, { teams, anonymous: true });
  await open(page, 'zh', cohort);
  const nameless = async () => {
    expect(await page.locator('main').innerText()).not.toMatch(/Aurora|Borealis|Cobalt|Delta/);
  };
  await nameless();
  await expect(page.getByRole('grid')).toContainText(/\d+ 号团队/);
  await expect(page.getByLabel(zh.dashboard.hideNames)).toHaveCount(0);

  const path = info.outputPath('dashboard.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  const paper = squeezed(pagesOf(path).join(''));
  expect(paper).not.toMatch(/Aurora|Borealis|Cobalt|Delta|Ember/);
  expect(paper).toContain(squeezed(zh.dashboard.movement.title));
  expect(paper).toContain(squeezed(zh.dashboard.plan.agenda));
  for (const part of guidebook.parts) expect(paper).toContain(squeezed(part.title.zh));
  expectWithinMargins(path, 'A4 landscape');

  await page.getByRole('link', { name: zh.dashboard.actions.present }).click();
  await expect(page.getByRole('dialog')).toContainText(zh.present.slides.overview);
  await expect(page.getByLabel(zh.present.names)).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: zh.present.slides.blockers })).toBeVisible();
  await nameless();
});

test('presenter mode turns by keyboard, names nobody until told to, and prints a slide a page', async ({
  page,
  request,
}, info) => {
  const { cohort, manage } = await seedCohort(request, { teams });
  await page.goto(`${cohortRoute('en', 'cohorts/present')}#${manage}`);
  const stage = page.getByRole('dialog');
  await expect(stage.getByRole('heading')).toHaveText(en.present.slides.overview);
  const last = Number(/\/ (\d+)/.exec(await stage.innerText())?.[1]);
  for (let slide = 2; slide <= last; slide++) {
    await page.keyboard.press(slide % 2 ? 'ArrowRight' : 'PageDown');
    await expect(stage.getByRole('status')).toContainText(`Slide ${slide} of ${last}`);
    expect(await stage.innerText()).not.toMatch(/Aurora|Borealis|Cobalt|Delta|Ember/);
  }
  await expectAccessible(page);
  await page.reload();
  await expect(stage.getByRole('heading')).toHaveText(en.present.slides.agenda);

  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await stage.getByLabel(en.present.names).check();
  await expect(stage).toContainText('Borealis and Cobalt');

  const path = info.outputPath('slides.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  const pages = pagesOf(path);
  expect(pages).toHaveLength(last);
  expect(pages[0]).toContain(en.present.slides.overview);
  expect(pages.at(-1)).toContain(en.present.slides.agenda);

  await page.setViewportSize({ width: 390, height: 800 });
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`/en/cohorts/dashboard\\?cohort=${cohort.id}`));
});

test('before the first team has joined the way to invite is shown, and a failure can be retried', async ({
  page,
  request,
}) => {
  const { manage } = await seedCohort(request);
  // A network that asks to sign in answers in the server's place.
  const api = '**/api/v1/cohorts/*/dashboard';
  await page.route(api, (route) => route.fulfill({ contentType: 'text/html', body: 'sign in' }));
  await page.goto(`${cohortRoute('zh', 'cohorts/dashboard')}#${manage}`);
  const alert = page.getByRole('alert').filter({ hasText: zh.cohort.failures.unreadable.title });
  await expect(alert).toBeFocused();
  await page.unroute(api);
  await alert.getByRole('button').click();
  await expect(page.getByRole('heading', { name: zh.dashboard.empty.noTeam })).toBeVisible();
  await expect(page.getByRole('link', { name: zh.dashboard.empty.toSettings })).toHaveAttribute(
    'href',
    /\/zh\/cohorts\/settings\?cohort=/,
  );
});
