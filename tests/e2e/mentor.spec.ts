import type { Page } from '@playwright/test';
import { fill } from '@/lib/i18n/format';
import { locales } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { guidebook } from './all-routes';
import { ask, seedCohort } from './seeded-cohort';
import { expect, expectAccessible, test } from './test';

const [first, second] = guidebook.criteria.team ?? [];

for (const locale of locales) {
  const { mentor: words } = getMessages(locale);
  const { conflict, differences, state } = words;

  test(`a mentor rates beside the team, on two devices, and hands on what to talk about (${locale})`, async ({
    page,
    context,
    request,
  }) => {
    if (!first || !second) throw new Error('the chapter on the team has criteria');
    const { cohort, manage, teams } = await seedCohort(request, {
      teams: [['Aurora', null, 1]],
      chapters: ['team'],
    });
    const path = { cohort: cohort.id };
    const { token } = await ask(request, 'createLink', {
      token: manage,
      path,
      body: { kind: 'mentor', label: 'Dr Lin' },
    });
    const level = (on: Page, { question }: typeof first, wanted: number) =>
      on
        .getByRole('group', { name: question[locale] })
        .getByRole('radio', { name: fill(words.level, { level: wanted }) });
    const open = async (on: Page) => {
      const name = fill(words.rateTeam, { action: words.rate, team: 'Aurora' });
      await on.getByRole('link', { name }).click();
      await expect(level(on, first, 0)).toBeVisible();
    };

    await page.goto(`/${locale}/cohorts/mentor#${token}`);
    await expect(page.getByText(words.submitted)).toBeVisible();
    await open(page);
    // What cannot be reached is told in the console of a page; in this one it is expected.
    const other = await context.newPage();
    await other.goto(`/${locale}/cohorts/mentor?cohort=${cohort.id}`);
    await open(other);

    await expect(page.getByText(fill(words.own, { level: 1 }))).toHaveCount(0);
    await level(page, first, 4).press('Space');
    await expect(page.getByText(fill(words.own, { level: 1 }))).toBeVisible();
    await expect(page.getByText(fill(words.apart, { levels: 3 }))).toBeVisible();
    const sheet = page.getByRole('region', { name: differences.title });
    await expect(sheet).toContainText(first.levels[4][locale]);
    await expect(sheet).toContainText(first.levels[1][locale]);

    await other.route('**/ratings/**', (route) => route.abort());
    await level(other, second, 0).check();
    await expect(other.getByRole('button', { name: state.now })).toBeVisible();
    await level(page, second, 3).check();
    await expect(page.getByText(state.saved, { exact: true })).toBeVisible();
    await expect(sheet.getByRole('listitem')).toHaveCount(2);
    await other.unroute('**/ratings/**');
    await other.getByRole('button', { name: state.now }).click();
    await expect(other.getByText(conflict.title)).toBeVisible();
    // What only the first device rated has come along without a question.
    await expect(level(other, first, 4)).toBeChecked();
    await expectAccessible(other);
    await other.getByRole('button', { name: conflict.takeThere }).click();
    await expect(level(other, second, 3)).toBeChecked();
    await expect(other.getByText(state.saved, { exact: true })).toBeVisible();
    await other.close();

    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        // The bar that stays in view covers nothing at the top.
        await page.evaluate(() => scrollTo(0, 0));
        await expectAccessible(page);
      }
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await page.emulateMedia({ media: 'print' });
    await expect(level(page, first, 4)).toBeHidden();
    await expect(sheet.getByText(differences.notes).first()).toBeVisible();

    const team = teams[0]?.team.id ?? '';
    const seen = await ask(request, 'readTeam', { token: manage, path: { ...path, team } });
    expect(seen.ratings.map(({ mentor, levels }) => [mentor.label, levels])).toEqual([
      ['Dr Lin', { [first.id]: 4, [second.id]: 3 }],
    ]);
    expect(seen.ratings[0]?.differences.map(({ criterion }) => criterion)).toEqual([
      first.id,
      second.id,
    ]);
    const { entries } = await ask(request, 'readAudit', { token: manage, path });
    expect(entries.some(({ action, actor }) => action === 'rated' && actor === 'mentor')).toBe(
      true,
    );
  });
}
