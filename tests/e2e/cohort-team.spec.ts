import { randomUUID } from 'node:crypto';
import { en } from '@/lib/i18n/messages/en';
import { zh } from '@/lib/i18n/messages/zh';
import { scopedCriteria } from '@/lib/cohort/scope';
import { cohortRoute, linkAddress } from '@/lib/cohort-routes';
import { rubricOf } from '@/lib/guidebook/rubric';
import { guidebook } from './all-routes';
import { expectLegible, expectWithinMargins, pagesOf, squeezed } from './paper';
import { ask, seedCohort } from './seeded-cohort';
import { expect, expectAccessible, test } from './test';

const messages = { en, zh };
const [first] = scopedCriteria(rubricOf(guidebook)).map(({ criterion }) => criterion.id);
const teams = [
  ['Acme Robotics', 1, 3],
  ['Northwind', 1, null],
  ['星河智能', 2, 4],
] as const;

for (const locale of ['en', 'zh'] as const) {
  const { teamPage } = messages[locale];

  test(`a manager reads a team with its mentor’s view beside it in ${locale}`, async ({
    page,
    request,
    baseURL,
  }) => {
    const { cohort, manage, teams: joined } = await seedCohort(request, { teams });
    const team = joined[0]?.team.id ?? '';
    const path = { cohort: cohort.id };
    const mentor = await ask(request, 'createLink', {
      token: manage,
      path,
      body: { kind: 'mentor', label: 'Ann' },
    });
    await ask(request, 'rate', {
      token: mentor.token,
      path: { ...path, team, round: 'r2' },
      body: { requestId: randomUUID(), version: 0, levels: { [first ?? '']: 0 } },
    });
    await page.goto(linkAddress(baseURL ?? '', locale, 'manage', manage));
    await page.waitForURL(/cohort=/);
    await page.goto(cohortRoute(locale, 'cohorts/team', { cohort: cohort.id, team }));

    await expect(page.getByRole('heading', { name: 'Acme Robotics', exact: true })).toBeFocused();
    const talk = page.locator('section', { has: page.locator('#mentors') }).getByRole('listitem');
    await expect(talk).toHaveCount(1);
    await expect(talk).toContainText('Ann');
    await expect(talk.getByRole('link')).toHaveAttribute('href', /\/guide\/.+#/);
    const rounds = page.locator('section', { has: page.locator('#rounds') });
    await expect(rounds.getByRole('img', { name: teamPage.rounds.drawing })).toBeVisible();
    await expect(page.locator('#verdict')).toContainText('Acme Robotics');
    // Shared notes are in the answers.
    await expect(page.getByText(`note of ${first}`)).toBeAttached();
    for (const [width, theme] of [
      [1440, 'light'],
      [390, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: theme });
      await expectAccessible(page);
    }
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 1280, height: 900 });

    // A neighbour that did not submit in the newest round; then a new link, and away with the team.
    await page.getByRole('link', { name: teamPage.next.replace('{name}', 'Northwind') }).click();
    await expect(page.getByRole('heading', { name: 'Northwind', exact: true })).toBeFocused();
    await page.getByLabel(teamPage.round, { exact: true }).selectOption('r2');
    await expect(page.getByText(teamPage.notInRound)).toBeVisible();
    await page.getByRole('button', { name: teamPage.actions.link }).click();
    await page.getByRole('button', { name: teamPage.actions.linkGo, exact: true }).click();
    await expect(page.getByLabel(teamPage.actions.linkMade)).toHaveValue(/\/join\/team#/);
    await page.getByRole('button', { name: teamPage.actions.remove }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: teamPage.actions.removeGo, exact: true })
      .click();
    await page.waitForURL(/cohorts\/dashboard/);
    const left = await ask(request, 'listTeams', { token: manage, path });
    expect(left.teams.map(({ name }) => name)).not.toContain('Northwind');
  });

  test(`all reports print in one go in ${locale}, each team on pages of its own`, async ({
    page,
    request,
    baseURL,
  }, info) => {
    const { pack } = messages[locale];
    const { cohort, manage } = await seedCohort(request, { teams });
    await page.goto(linkAddress(baseURL ?? '', locale, 'manage', manage));
    await page.waitForURL(/cohort=/);
    await page.goto(cohortRoute(locale, 'cohorts/pack', { cohort: cohort.id, round: 'r1' }));
    await expectAccessible(page);
    await page.getByRole('button', { name: pack.build }).click();
    await expect(page.getByText(pack.ready.replace('{of}', '3'))).toBeVisible();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);

    const file = info.outputPath('pack.pdf');
    await page.pdf({ path: file, format: 'A4', preferCSSPageSize: false });
    const pages = pagesOf(file).map(squeezed);
    // Cover and contents, then each team: its name above and its number below on every page of it, and no other's.
    const site = squeezed(locale === 'en' ? 'Groundwork' : '奠基');
    for (const [index, [name]] of teams.entries()) {
      const own = pages.filter((text) => text.startsWith(site + squeezed(name)));
      expect(own.length).toBeGreaterThan(0);
      const others = teams
        .map(([other]) => squeezed(other))
        .filter((other) => other !== squeezed(name));
      for (const [at, text] of own.entries()) {
        expect(text.endsWith(`${index + 1}-${at + 1}`)).toBe(true);
        expect(others.filter((other) => text.includes(other))).toEqual([]);
      }
    }
    expect(pages.length).toBeLessThanOrEqual(2 + 3 * 3);
    expectWithinMargins(file, 'A4');
    await expectLegible(page);
  });
}
