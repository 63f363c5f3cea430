import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fill } from '@/lib/i18n/format';
import { locales, type Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { openSavedFile } from '@/lib/session/saved-file';
import { openShareLink } from '@/lib/session/share-link';
import { SHARED } from '@/lib/session/storage-keys';
import { assessmentOf } from '@/lib/session/work';
import { assessment, keptWork, levels, rubric, savedFile, store, stored } from './stored-work';
import { expect, expectAccessible, expectSoundInAllLooks, test } from './test';

const wordsOf = (locale: Locale) => getMessages(locale).work;
const press = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click();
const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const fact = (page: Page, name: string) =>
  page
    .getByRole('main')
    .getByRole('definition')
    .and(page.locator(`dt:text-is("${name}") + dd`));

for (const locale of locales) {
  const words = wordsOf(locale);

  test(`the page tells what this browser keeps (${locale})`, async ({ page }) => {
    await store(page);
    await page.goto(`/${locale}/work`);
    await expect(fact(page, words.kept.answers)).toHaveText('3');
    await expect(fact(page, words.kept.evidence)).toHaveText('1');
    await expect(fact(page, words.kept.snapshots)).toHaveText('0');
    await expect(page.getByText(words.kept.here)).toBeVisible();
  });

  test(`with nothing kept each action says so instead of acting (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/work`);
    await expect(page.getByText(words.kept.nothing)).toBeVisible();
    const idle = [words.file.save, words.link.make, words.snapshots.take, words.wipe.wipe];
    for (const name of idle) {
      // They can be reached and answer why, so that nobody loses the focus to a dead button.
      const button = page.getByRole('main').getByRole('button', { name, exact: true });
      await expect(button).toHaveAttribute('aria-disabled', 'true');
      await button.press('Enter');
    }
    for (const { nothing } of [words.file, words.link, words.snapshots, words.wipe]) {
      await expect(page.getByText(nothing, { exact: true })).toBeVisible();
    }
    await expectAccessible(page);
  });

  test(`a saved file holds everything, and opens elsewhere (${locale})`, async ({ page }) => {
    await store(page);
    await page.goto(`/${locale}/work`);
    await expect(fact(page, words.kept.answers)).toHaveText('3');
    const download = page.waitForEvent('download');
    await press(page, words.file.save);
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/^groundwork-\d{4}-\d\d-\d\d\.json$/);
    const opened = openSavedFile(await readFile(await saved.path(), 'utf8'));
    expect(opened.ok && assessmentOf(opened.work)).toEqual(assessment);
    const told = fill(words.file.saved, { name: saved.suggestedFilename() });
    await expect(page.getByText(told)).toBeVisible();

    await press(page, words.wipe.wipe);
    await confirm(page, words.wipe.confirm.confirm);
    await expect(page.getByText(words.kept.nothing)).toBeVisible();
    await page.getByLabel(words.file.open).setInputFiles(await saved.path());
    await expect(
      page.getByRole('dialog').getByText(words.file.confirm.replacesNothing),
    ).toBeVisible();
    await confirm(page, words.file.confirm.open);
    await expect(fact(page, words.kept.answers)).toHaveText('3');
  });

  test(`opening a file shows what it holds, and keeps what was here as a snapshot (${locale})`, async ({
    page,
  }) => {
    await store(page);
    await page.goto(`/${locale}/work`);
    const one = { 'team-founder-fit': assessment.answers['team-founder-fit'] };
    const other = savedFile(keptWork({ ...assessment, answers: one as typeof assessment.answers }));
    const file = page.getByLabel(words.file.open);
    await file.setInputFiles(other);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(other.name);
    await expect(dialog).toContainText(fill(words.file.confirm.replaces, { answers: 3 }));
    await expectAccessible(page);
    await confirm(page, words.cancel);
    await expect(fact(page, words.kept.answers)).toHaveText('3');

    await file.setInputFiles(other);
    await confirm(page, words.file.confirm.open);
    await expect(fact(page, words.kept.answers)).toHaveText('1');
    const before = fill(words.file.before, { file: other.name });
    await expect(page.getByRole('listitem').filter({ hasText: before })).toContainText(
      fill(words.snapshots.answers, { count: 3 }),
    );
    await page.reload();
    await expect(fact(page, words.kept.answers)).toHaveText('1');
    await expect(fact(page, words.kept.snapshots)).toHaveText('1');
  });

  test(`a snapshot is taken, renamed, gone back to and removed (${locale})`, async ({ page }) => {
    const text = words.snapshots;
    await store(page);
    await page.goto(`/${locale}/work`);
    await page.getByLabel(text.name).fill('Q3 董事会');
    await press(page, text.take);
    const row = page.getByRole('listitem').filter({ hasText: 'Q3 董事会' });
    await expect(row).toContainText(fill(text.answers, { count: 3 }));
    await row.getByText(text.rename, { exact: true }).click();
    await expect(page.getByLabel(text.newName)).toBeFocused();
    await page.getByLabel(text.newName).fill('Q4 董事会');
    await page.keyboard.press('Enter');
    const renamed = page.getByRole('listitem').filter({ hasText: 'Q4 董事会' });
    await expect(renamed.getByText(text.rename, { exact: true })).toBeFocused();

    await renamed.getByText(text.restore, { exact: true }).click();
    await expectAccessible(page);
    await confirm(page, text.confirmRestore.confirm);
    await expect(page.getByRole('listitem').filter({ hasText: text.before })).toBeVisible();

    await renamed.getByText(text.remove, { exact: true }).click();
    await expect(
      page.getByRole('dialog').getByRole('button', { name: words.cancel }),
    ).toBeFocused();
    await confirm(page, text.confirmRemove.confirm);
    await expect(renamed).toHaveCount(0);
    await expect(page.getByRole('heading', { name: text.title, exact: true })).toBeFocused();
    await page.reload();
    await expect(fact(page, words.kept.snapshots)).toHaveText('1');
  });

  test(`a link carries the answers and leaves the evidence behind (${locale})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await store(page);
    await page.goto(`/${locale}/work`);
    await expect(fact(page, words.kept.answers)).toHaveText('3');
    await press(page, words.link.make);
    await press(page, words.link.copy);
    await expect(page.getByText(words.link.copied)).toBeVisible();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.pathname).toBe(`/${locale}/report`);
    await expect(page.getByLabel(words.link.field)).toHaveValue(link.href);
    const opened = openShareLink(link.hash, () => rubric);
    const choices = Object.entries(assessment.answers).map(([id, { choice }]) => [id, choice]);
    expect(opened.ok && opened.assessment.profile).toEqual(assessment.profile);
    expect(
      opened.ok &&
        Object.entries(opened.assessment.answers).map(([id, { choice }]) => [id, choice]),
    ).toEqual(choices);
    expect(decodeURIComponent(link.href)).not.toContain('minutes');
    await expectAccessible(page);
  });

  test(`on a shared computer nothing is kept, and one press wipes (${locale})`, async ({
    page,
  }) => {
    await store(page);
    await page.goto(`/${locale}/work`);
    await expect(fact(page, words.kept.answers)).toHaveText('3');
    await press(page, words.shared.on);
    await expectAccessible(page);
    await confirm(page, words.shared.confirm.confirm);
    await expect(page.getByText(words.shared.isOn, { exact: true })).toBeVisible();
    expect(await stored(page)).toBe(SHARED);
    await expect(fact(page, words.kept.answers)).toHaveText('3');
    const notice = page.getByRole('region', { name: words.trouble.label });
    await expect(notice).toContainText(words.trouble.problems.shared.what);
    await expectAccessible(page);

    await notice.getByRole('button', { name: words.trouble.wipe }).click();
    await confirm(page, words.wipe.confirm.confirm);
    await expect(page.getByText(words.kept.nothing)).toBeVisible();
    await expect.poll(() => stored(page)).toBe(SHARED);
    await press(page, words.shared.off);
    await expect(page.getByText(words.shared.isOff, { exact: true })).toBeVisible();
    await expect(notice).toHaveCount(0);
    expect(await stored(page)).not.toBe(SHARED);
  });

  test(`wiping says what goes and leaves nothing in any tab (${locale})`, async ({
    page,
    context,
  }) => {
    await store(page);
    await page.goto(`/${locale}/work`);
    const other = await context.newPage();
    await other.goto(`/${locale}/guide/team`);
    await expect(levels(other, 'team-role-coverage').nth(3)).toBeChecked();
    await press(page, words.wipe.wipe);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(fill(words.wipe.confirm.goes, { answers: 3, snapshots: 0 }));
    await expectAccessible(page);
    await confirm(page, words.wipe.confirm.confirm);
    await expect(page.getByText(words.wipe.done)).toBeVisible();
    await expect(levels(other, 'team-role-coverage').nth(3)).not.toBeChecked();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await expect(
      page.getByRole('main').getByRole('button', { name: words.wipe.wipe }),
    ).toBeFocused();
  });
}

test('a file can be dropped anywhere on the page', async ({ page }) => {
  const words = wordsOf('en');
  await page.goto('/en/work');
  await expect(page.getByText(words.kept.nothing)).toBeVisible();
  const { name, buffer } = savedFile();
  const data = await page.evaluateHandle(
    ([fileName, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], fileName));
      return transfer;
    },
    [name, buffer.toString()] as const,
  );
  await page.getByRole('heading', { level: 1 }).dispatchEvent('drop', { dataTransfer: data });
  await expect(page.getByRole('dialog')).toContainText(name);
  await confirm(page, words.file.confirm.open);
  await expect(fact(page, words.kept.answers)).toHaveText('3');
});

test('where the browser forbids copying, the link is selected and the way told', async ({
  page,
}) => {
  const words = wordsOf('en');
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await store(page);
  await page.goto('/en/work');
  await expect(fact(page, words.kept.answers)).toHaveText('3');
  await press(page, words.link.make);
  await press(page, words.link.copy);
  await expect(page.getByText(words.link.copyYourself)).toBeVisible();
  await expect(page.getByLabel(words.link.field)).toBeFocused();
});

test('what is answered in one tab appears in the other', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto('/en/guide/team');
  await other.goto('/zh/guide/team');
  await levels(page, 'team-role-coverage').nth(2).check();
  await expect(levels(other, 'team-role-coverage').nth(2)).toBeChecked();
  await levels(other, 'team-role-coverage').nth(1).check();
  await expect(levels(page, 'team-role-coverage').nth(1)).toBeChecked();
});

test('two tabs that change different things at once lose neither', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto('/en/guide/team');
  await other.goto('/en/guide/team');
  const ids = ['team-role-coverage', 'team-founder-fit', 'team-decision-rhythm'];
  await Promise.all([
    ...ids.slice(0, 1).map((id) => levels(page, id).nth(2).check()),
    ...ids.slice(1).map((id) => levels(other, id).nth(4).check()),
  ]);
  for (const tab of [page, other]) {
    await expect(levels(tab, 'team-role-coverage').nth(2)).toBeChecked();
    await expect(levels(tab, 'team-founder-fit').nth(4)).toBeChecked();
    await expect(levels(tab, 'team-decision-rhythm').nth(4)).toBeChecked();
  }
  await page.reload();
  await expect(levels(page, 'team-role-coverage').nth(2)).toBeChecked();
  await expect(levels(page, 'team-decision-rhythm').nth(4)).toBeChecked();
});

for (const locale of locales) {
  test(`the page is accessible in light and dark, and fits 320 px (${locale})`, async ({
    page,
  }) => {
    await store(page);
    await page.goto(`/${locale}/work`);
    await expect(fact(page, wordsOf(locale).kept.answers)).toHaveText('3');
    await press(page, wordsOf(locale).snapshots.take);
    await expect(page.getByText(wordsOf(locale).snapshots.taken)).toBeVisible();
    await expectSoundInAllLooks(page, locale);
  });
}
