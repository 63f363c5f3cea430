import type { Page } from '@playwright/test';
import type { Submit } from '@/lib/cohort/submission-schema';
import { linkAddress } from '@/lib/cohort-routes';
import { fill } from '@/lib/i18n/format';
import { locales, type Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { answersAt, ask, seedCohort, type SeededCohort } from './seeded-cohort';
import { answeredWork, criteriaOf, mixed, seed } from './seeded-work';
import { expect, expectAccessible, test } from './test';

const wordsOf = (locale: Locale) => getMessages(locale).join;
const press = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click();
const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const panel = (page: Page, id: string) => page.locator(`section[aria-labelledby="${id}"]`);

/** Breaks no rule in either theme, on a phone or a desk, and fits 320 pixels. */
async function expectSound(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await expectAccessible(page);
    }
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** A team's page in a browser that has answered. */
async function openTeam(page: Page, { teams }: SeededCohort, index: number, locale: Locale = 'en') {
  await seed(page, answeredWork(await criteriaOf(page, locale), mixed));
  await page.goto(linkAddress('', locale, 'team', teams[index]?.token ?? ''));
  await expect(panel(page, 'send')).toBeVisible();
}

for (const locale of locales) {
  test(`a team joins, sees what would be sent, submits, replaces, and sees where it stands (${locale})`, async ({
    page,
    request,
  }) => {
    const words = wordsOf(locale);
    const { form, team } = words;
    const seeded = await seedCohort(request, { chapters: ['team', 'ethics'] });
    await seed(page, answeredWork(await criteriaOf(page, locale), mixed));
    await page.goto(linkAddress('', locale, 'invite', seeded.invite));

    // What is missing is said at its field and above the form.
    await press(page, form.submit);
    const summary = page.getByRole('alert').filter({ hasText: form.problems.title });
    await expect(summary).toBeFocused();
    expect(page.url()).not.toContain(seeded.invite);
    // The first page is gone over in one language, the second in the other.
    if (locale === 'en') await expectSound(page);
    await summary.getByRole('link', { name: form.problems.name }).click();
    await expect(page.getByLabel(form.name)).toBeFocused();
    await page.keyboard.type('Aster 紫菀');
    await page.getByRole('checkbox').check();
    await press(page, form.submit);
    await expect(page.getByLabel(words.link.field)).toHaveValue(/\/join\/team#[a-z0-9]{16}\./);
    await page.getByRole('link', { name: words.joined.next }).click();

    // Literally what leaves the browser stands in the preview.
    const send = panel(page, 'send');
    await expect(send).toContainText(team.preview.noNotes);
    const submit = fill(team.preview.submit, { round: 'Mid-term' });
    const first = await submission(page, submit);
    expect(Object.keys(first.assessment.answers).length).toBeGreaterThan(5);
    const chapters = await send.locator('[data-chapter]').count();
    expect(chapters).toBe(2);
    const given = Object.values(first.assessment.answers).map(({ evidence }) => evidence);
    expect(given.filter(({ note, link, date }) => note + link + date)).toEqual([]);
    await expect(panel(page, 'given').getByRole('article')).toContainText(team.given.score);

    await page.getByLabel(team.preview.shareNotes).check();
    await expect(send.getByText('Minutes of the board').first()).toBeAttached();
    const replace = fill(team.preview.replace, { round: 'Mid-term' });
    const second = await submission(page, replace);
    expect(second).toMatchObject({ version: 1, shareNotes: true });
    expect(JSON.stringify(second)).toContain('Minutes of the board');

    // What stands on the server, and who has had it.
    await press(page, team.given.read);
    await expect(panel(page, 'given')).toContainText(team.given.notesShared);
    await press(page, team.audit.show);
    const trail = panel(page, 'audit').getByRole('row');
    await expect(trail.filter({ hasText: team.audit.actions.replaced })).toHaveCount(1);
    await expect(panel(page, 'trend').getByRole('row', { name: /Mid-term/ })).toBeVisible();
    await expect(panel(page, 'trend')).toContainText(team.compare.hidden);
    if (locale === 'zh') await expectSound(page);

    // Whoever opens the invitation again is led back instead of joining twice.
    await page.goto(`/${locale}/join`);
    await expect(page.getByText(fill(words.already.text, { team: 'Aster 紫菀' }))).toBeVisible();
    await page.goto(`/${locale}/report`);
    const line = fill(words.line.page, { cohort: 'Spring 2027' });
    await expect(page.getByRole('link', { name: line })).toBeVisible();
  });
}

/** Presses the button and returns what left the browser; the page has shown it before, letter by letter. */
async function submission(page: Page, name: string): Promise<Submit> {
  const shown = await panel(page, 'send').locator('pre').textContent();
  const leaves = page.waitForRequest((request) => request.method() === 'PUT');
  await press(page, name);
  const sent = (await leaves).postDataJSON() as Submit;
  expect(sent).toEqual(JSON.parse(shown ?? ''));
  return sent;
}

test('the cohort is shown from the fifth team on, and not before', async ({ page, request }) => {
  const { compare } = wordsOf('en').team;
  const teams = ['A', 'B', 'C', 'D', 'E'].map((name, index) => {
    return [name, null, index < 4 ? 2 : null] as const;
  });
  const seeded = await seedCohort(request, { teams });
  await openTeam(page, seeded, 0);
  const trend = panel(page, 'trend');
  await expect(trend).toContainText(compare.hidden);
  const overall = trend.getByRole('row', { name: compare.overall });
  await expect(overall.getByText(compare.notShown)).toHaveCount(3);

  const fifth = seeded.teams[4];
  await ask(request, 'submit', {
    token: fifth?.token ?? '',
    path: { cohort: seeded.cohort.id, team: fifth?.team.id ?? '', round: 'r2' },
    body: {
      requestId: 'the-fifth-of-five-teams',
      version: 0,
      consent: '2026-11-26',
      shareNotes: false,
      assessment: answersAt(() => 3),
    },
  });
  await page.reload();
  await expect(overall.getByText(compare.notShown)).toHaveCount(0);
  await expect(overall.getByRole('cell').nth(2)).toHaveText(/^\d+$/);
});

test('what is submitted without a network waits, outlasts a reload and arrives once', async ({
  browser,
  request,
}) => {
  // A page of its own: the browser reports each failed request in the console.
  const context = await browser.newContext();
  const page = await context.newPage();
  const { outbox, line, team } = wordsOf('zh');
  const seeded = await seedCohort(request, { teams: [['A', null, null]], chapters: ['team'] });
  const { id: cohort } = seeded.cohort;
  const own = seeded.teams[0];
  await openTeam(page, seeded, 0, 'zh');
  await context.setOffline(true);
  await press(page, fill(team.preview.submit, { round: 'Mid-term' }));
  await expect(page.getByText(outbox.byItself)).toBeVisible();
  await expectAccessible(page);

  let attempts = 0;
  await page.route('**/submissions/**', (route) => {
    attempts += 1;
    return route.abort();
  });
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByText(outbox.byItself)).toBeVisible();
  await expect.poll(() => attempts).toBeGreaterThan(0);

  // It is sent from any page that knows of it, as soon as there is a way.
  await page.goto('/zh/work');
  await expect(page.getByText(line.waiting)).toBeVisible();
  await page.unroute('**/submissions/**');
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(page.getByText(line.waiting)).toBeHidden();
  const path = { cohort, team: own?.team.id ?? '' };
  const { rounds } = await ask(request, 'readTrend', { token: own?.token ?? '', path });
  expect(rounds.map((round) => round.own?.version ?? null)).toEqual([null, 1]);
  await context.close();
});

test('two founders of a team do not overwrite each other, and what was given is taken back', async ({
  browser,
  request,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const { team, cancel, outbox } = wordsOf('en');
  const seeded = await seedCohort(request, { teams: [['A', 1, 1]], chapters: ['team'] });
  const own = seeded.teams[0];
  const token = own?.token ?? '';
  const path = { cohort: seeded.cohort.id, team: own?.team.id ?? '', round: 'r2' };
  await openTeam(page, seeded, 0);
  const body = {
    requestId: 'from-another-founder',
    version: 1,
    consent: '2026-11-26',
    shareNotes: false,
    assessment: answersAt(() => 4, ['team']),
  } as const;
  await ask(request, 'submit', { token, path, body });
  await press(page, fill(team.preview.replace, { round: 'Mid-term' }));
  await expect(page.getByText(/score 100\.0/)).toBeVisible();
  await press(page, team.conflict.replace);
  await expect(
    page.getByRole('status').filter({ hasText: outbox.sent.split('{')[0] }),
  ).toBeVisible();
  expect(await ask(request, 'readSubmission', { token, path })).toMatchObject({ version: 3 });

  const given = panel(page, 'given').getByRole('article');
  await given.last().getByRole('button', { name: team.given.withdraw }).click();
  await confirm(page, cancel);
  await expect(given).toHaveCount(2);
  await given.last().getByRole('button', { name: team.given.withdraw }).click();
  await confirm(page, team.given.withdraw);
  await expect(given).toHaveCount(1);
  await expect(page.getByText(fill(team.given.withdrawn, { round: 'Mid-term' }))).toBeVisible();
  await expect(ask(request, 'readSubmission', { token, path })).rejects.toThrow('404');

  await press(page, team.settings.leave);
  await confirm(page, team.settings.leave);
  await expect(page.getByText(team.ended.leave.title)).toBeFocused();
  await expect(ask(request, 'readOwnTeam', { token, path })).rejects.toThrow('401');
  // The link of a team that is gone says so, and an address without a link says which it needs.
  await page.goto(linkAddress('', 'en', 'team', token));
  await page.reload();
  await expect(page.getByText(getMessages('en').api.problems['no-link'].title)).toBeVisible();
  await page.goto('/en/join/team');
  await expect(page.getByText(getMessages('en').cohort.noLink.team)).toBeVisible();
  await context.close();
});
