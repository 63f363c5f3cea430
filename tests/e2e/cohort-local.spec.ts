import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { en } from '@/lib/i18n/messages/en';
import { zh } from '@/lib/i18n/messages/zh';
import { founderFile, namedFile } from './cohort/founder-files';
import { expect, expectAccessible, test } from './test';

const words = { en: en.local, zh: zh.local };
const acme = founderFile('Acme Robotics.json', { level: 3, startedAt: 1 });
const files = [
  acme,
  founderFile('Northwind.json', { level: 1, startedAt: 2 }),
  founderFile('星河智能.json', { level: 4, startedAt: 3, version: '0.1.0' }),
  founderFile('Acme last month.json', { level: 2, startedAt: 1, savedAt: Date.UTC(2026, 9, 1) }),
  { ...acme, name: 'Acme Robotics (1).json' },
  namedFile('broken.json', acme.buffer.toString().slice(0, 900)),
];

/** Scripts, the site's icon, and the page itself once more, as any link to it fetches it: none has anything of a file in it. */
const OWN_CODE =
  /^GET [^?]+(\/_next\/static\/[^?]+|\/icon\.svg\?[\w.-]+|\/cohorts\/local\?_rsc=[\w-]+)$/;

/** Drops files on the page as a hand would. */
async function drop(page: Page, dropped: typeof files) {
  const given = dropped.map(({ name, buffer }) => ({ name, text: buffer.toString() }));
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, text } of all) data.items.add(new File([text], name));
    return data;
  }, given);
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

for (const locale of ['en', 'zh'] as const) {
  const { found, keep, pick, team, rounds, leave } = words[locale];

  test(`six files are sorted out in ${locale}, and nothing leaves the page`, async ({ page }) => {
    await page.goto(`/${locale}/cohorts/local`);
    await expect(page.getByText(pick.files, { exact: true })).toBeVisible();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    await drop(page, files);

    const line = (name: string) =>
      page.locator('li', { has: page.getByText(name, { exact: true }) });
    await expect(line('broken.json')).toContainText(found.problems['not-json']);
    await expect(line('Acme Robotics (1).json')).toContainText('Acme Robotics.json');
    await expect(line('Acme last month.json')).toContainText('Acme Robotics.json');
    await expect(line('星河智能.json')).toContainText('0.1.0');
    const heat = page.locator('section', { has: page.locator('#heat-map') });
    for (const name of ['Acme Robotics', 'Northwind', '星河智能']) {
      await expect(heat.getByRole('rowheader', { name })).toBeVisible();
    }

    // A name, an earlier round out of the snapshots, a team's report, and back.
    await page.getByLabel(words[locale].teams.of.replace('{file}', 'Northwind.json')).fill('North');
    await page.keyboard.press('Enter');
    await expect(heat.getByRole('rowheader', { name: 'North', exact: false })).toBeVisible();
    await page.getByText(rounds.title, { exact: true }).click();
    await page.getByRole('button', { name: rounds.add }).click();
    const moved = page.locator('section', { has: page.locator('#movement') });
    await expect(moved.getByText('North').first()).toBeVisible();

    await heat.getByRole('link', { name: 'North' }).click();
    await expect(page.locator('#team-title')).toBeFocused();
    await expect(page.locator('#verdict')).toContainText('North');
    await page
      .getByRole('link', { name: locale === 'en' ? 'Scores' : '得分', exact: true })
      .click();
    await expect(page.locator('#team-title')).toBeVisible();
    await page.getByRole('link', { name: team.back }).click();
    await expect(page.locator('#overview')).toBeFocused();

    // Everything since the files were dropped came from the site's own code, and nothing was sent.
    expect(requests.filter((request) => !OWN_CODE.test(request))).toEqual([]);
    await expect(page.getByText(keep.unsaved)).toBeVisible();
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

    // Whoever means to leave can.
    await page.locator('footer a').first().click();
    await page.getByRole('button', { name: leave.go, exact: true }).click();
    await expect(page).not.toHaveURL(/cohorts/);
  });
}

test('unsaved sorting is asked about before it is left; a saved collection opens as it was', async ({
  page,
}) => {
  const { keep, leave, found } = en.local;
  await page.goto('/en/cohorts/local');
  await expect(page.getByText(en.local.pick.files, { exact: true })).toBeVisible();
  await drop(page, files);
  await page
    .locator('li', { has: page.getByText('Acme last month.json', { exact: true }) })
    .getByRole('button', { name: found.count })
    .click();
  await page.getByLabel(keep.name).fill('Spring');
  const overview = page.locator('#overview');
  await expect(overview).toContainText('Spring');
  await page.getByRole('link', { name: 'Method' }).first().click();
  await page.getByRole('button', { name: leave.stay }).click();

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: keep.save }).click();
  const text = await readFile(await (await saving).path(), 'utf8');
  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: keep.csv }).click();
  const csv = await readFile(await (await table).path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(1 + 4);

  // It is in a file now, so nobody asks.
  await page.getByRole('link', { name: 'Method' }).first().click();
  await expect(page).toHaveURL(/\/en\/method$/);
  await page.goto('/en/cohorts/local');
  await expect(page.getByText(en.local.pick.files, { exact: true })).toBeVisible();
  await drop(page, [namedFile('spring.json', text)]);
  await expect(overview).toContainText('Spring');
  await expect(page.getByText(found.asTeam)).toBeVisible();
  await expect(page.getByText(keep.unsaved)).toBeHidden();
});
