import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fill } from '@/lib/i18n/format';
import { locales } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { ask, seedCohort } from './seeded-cohort';
import { expect, expectAccessible, test } from './test';

/** Both themes, a phone and a desk, and 320 pixels, on the page as it is filled now. */
async function expectAccessibleEverywhere(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await expectAccessible(page);
    }
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 900 });
}

for (const locale of locales) {
  const { cohorts, cohort: shared, api } = getMessages(locale);
  const { form, made, links, settings, audit, overview } = cohorts;
  const button = (page: Page, name: string) =>
    page.getByRole('main').getByRole('button', { name, exact: true });

  test(`a cohort is made by keyboard, and its links are shown once (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/cohorts/new`);
    const name = page.getByLabel(form.name);
    await name.press('Enter');
    const summary = page.getByRole('main').getByRole('alert');
    await expect(summary).toBeFocused();
    await expectAccessibleEverywhere(page);
    await summary.getByRole('link').press('Enter');
    await expect(name).toBeFocused();
    await expect(name).toHaveAccessibleDescription(new RegExp(form.problems.missing));
    await page.keyboard.type('春季 Spring');

    const [first, second] = form.roundNames;
    await button(page, fill(form.later, { name: first })).press('Enter');
    await expect(page.getByText(fill(form.moved, { name: first, number: 2 }))).toBeVisible();
    await expect(button(page, fill(form.later, { name: first }))).toBeFocused();
    await button(page, fill(form.remove, { name: second })).press('Enter');
    await expect(button(page, form.putBack)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel(fill(form.roundName, { number: 1 }))).toBeFocused();
    await page.getByLabel(form.some).press('Space');
    await page.reload();
    await expect(name).toHaveValue('春季 Spring');
    await expect(page.getByLabel(fill(form.roundName, { number: 1 }))).toHaveValue(second);
    await expect(page.getByLabel(form.some)).toBeChecked();

    await name.press('Enter');
    await expect(
      page.getByRole('heading', { name: fill(made.title, { name: '春季 Spring' }) }),
    ).toBeFocused();
    const invite = await page.getByLabel(links.names.invite).inputValue();
    expect(invite).toContain(`/${locale}/join#`);
    await expect(page.getByLabel(made.message)).toHaveValue(new RegExp(invite.split('#')[1] ?? ''));
    await page.getByText(links.qr).press('Enter');
    await expect(page.getByRole('img', { name: links.qrAlt })).toBeVisible();
    await expectAccessibleEverywhere(page);
    const download = page.waitForEvent('download');
    await button(page, links.download).press('Enter');
    const file = await readFile(await (await download).path(), 'utf8');
    expect(file).toContain(invite);
    expect(file).toContain(await page.getByLabel(links.names.manage).inputValue());

    await page.reload();
    await expect(name).toHaveValue('');
    await page.goto(`/${locale}/cohorts`);
    const held = page.getByRole('listitem').filter({ hasText: '春季 Spring' });
    await expect(held).toContainText(overview.held.open);
    await held.getByRole('link', { name: overview.held.settings }).click();
    await expect(page.getByLabel(form.name)).toHaveValue('春季 Spring');
  });

  test(`settings tell conflicts, replace links and delete everything (${locale})`, async ({
    page,
    context,
    request,
  }) => {
    const seeded = await seedCohort(request, { teams: [['Aurora', 2, null]], chapters: ['team'] });
    const { cohort, manage, invite } = seeded;
    const path = { cohort: cohort.id };
    await page.goto(`/${locale}/cohorts/settings#${manage}`);
    await expect(page.getByLabel(form.name)).toHaveValue(cohort.name);
    await expect(page).toHaveURL(`/${locale}/cohorts/settings?cohort=${cohort.id}`);
    // Refusals stand in the console of a page; those of this one are expected.
    const other = await context.newPage();
    await other.goto(`/${locale}/cohorts/settings?cohort=${cohort.id}`);
    await expect(other.getByLabel(form.name)).toHaveValue(cohort.name);

    await page.getByLabel(form.name).fill('Summer 夏');
    await page.getByLabel(form.name).press('Enter');
    await expect(page.getByText(settings.saved)).toBeVisible();
    await other.getByLabel(form.name).fill('Autumn 秋');
    const round = other.getByLabel(fill(form.roundName, { number: 2 }));
    await round.fill('Review');
    const label = other.getByLabel(settings.links.issueLabel);
    await label.fill('Lin');
    await expect(other.getByText(settings.unsaved.kept)).toHaveCount(2);
    await other.reload();
    await expect(round).toHaveValue('Review');
    await expect(label).toHaveValue('Lin');
    await button(other, settings.unsaved.discard).last().click();
    await expect(round).toHaveValue('Mid-term');
    await button(other, form.undo).click();
    await expect(round).toHaveValue('Review');
    await button(other, settings.unsaved.discard).last().click();
    // Typed over the name of then: a reload does not hide that somebody saved another.
    await expect(other.getByLabel(form.name)).toHaveValue('Autumn 秋');
    await other.getByLabel(form.name).press('Enter');
    const conflict = other.getByRole('main').getByRole('alert');
    await expect(conflict).toBeFocused();
    await expect(conflict.getByRole('row', { name: 'Summer 夏' })).toContainText('Autumn 秋');
    await expectAccessible(other);
    await conflict.getByRole('button', { name: settings.conflict.keepYours }).click();
    await expect(other.getByText(settings.saved)).toBeVisible();
    await expect(other.getByText(settings.unsaved.kept)).toBeHidden();
    expect((await ask(request, 'readCohort', { token: manage, path })).name).toBe('Autumn 秋');

    const action = (act: string, kind: 'manage' | 'invite') =>
      fill(settings.links.actionOn, {
        action: act,
        kind: settings.links.kinds[kind],
        label: settings.links.unnamed,
      });
    const confirm = (on: Page, name: string) =>
      on.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    await button(page, action(settings.links.replace, 'invite')).click();
    await expect(page.getByRole('dialog')).toContainText(settings.links.losesReplace.invite);
    await confirm(page, settings.links.replace);
    const address = await page.getByLabel(links.names.invite).inputValue();
    const fresh = address.split('#')[1] ?? '';
    expect((await ask(request, 'readCohort', { token: fresh, path })).id).toBe(cohort.id);
    await expect(ask(request, 'readCohort', { token: invite, path })).rejects.toThrow('401');
    await button(other, action(settings.links.end, 'manage')).click();
    await confirm(other, settings.links.end);
    await expect(other.getByText(api.problems['last-link'].title)).toBeVisible();
    await other.close();

    await button(page, audit.refresh).click();
    await page.getByLabel(audit.show).selectOption({ label: audit.kinds.links });
    const entries = page.getByRole('list', { name: audit.title }).getByRole('listitem');
    await expect(entries).toHaveCount(1);
    await expect(entries).toContainText(settings.links.kinds.invite);
    await expectAccessibleEverywhere(page);

    // The page knows the name that it last read.
    await page.reload();
    await page.getByLabel(fill(settings.delete.type, { name: 'Autumn 秋' })).fill('Autumn');
    await button(page, settings.delete.delete).click();
    await expect(page.getByText(fill(settings.delete.wrong, { name: 'Autumn 秋' }))).toBeVisible();
    await page.keyboard.type(' 秋');
    await button(page, settings.delete.delete).click();
    await expect(page.getByRole('heading', { name: settings.delete.done })).toBeFocused();
    for (const token of [manage, fresh, seeded.teams[0]?.token ?? '']) {
      await expect(ask(request, 'readCohort', { token, path })).rejects.toThrow('401');
    }
    await page.goto(`/${locale}/cohorts/settings?cohort=${cohort.id}`);
    await expect(page.getByText(shared.noLink.manage)).toBeVisible();
  });
}
