import { readFile, writeFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { fill } from '@/lib/i18n/format';
import { locales, type Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { MAX_FILE_BYTES } from '@/lib/session/limits';
import { openSavedFile } from '@/lib/session/saved-file';
import { packShareLink } from '@/lib/session/share-link';
import { storedText } from '@/lib/session/storage-keys';
import { FORMAT_VERSION } from '@/lib/session/work';
import { assessment, keptWork, levels, rubric, savedFile, store, stored } from './stored-work';
import { expect, expectAccessible, test } from './test';

const wordsOf = (locale: Locale) => getMessages(locale).work;
const CHAPTER = 'guide/team';
const [FIRST, SECOND] = ['team-role-coverage', 'team-hiring-standard'] as const;

/** The notice of one matter, with what it must say. */
async function expectNotice(page: Page, locale: Locale, code: NoticeCode): Promise<Locator> {
  const { label, problems } = wordsOf(locale).trouble;
  const notice = page.getByRole('region', { name: label });
  await expect(notice.getByRole('alert')).toContainText(problems[code].what);
  await expect(notice.getByRole('alert')).toContainText(problems[code].then);
  return notice;
}
type NoticeCode = keyof ReturnType<typeof wordsOf>['trouble']['problems'];

/** The text of the file that a press hands to the browser. */
async function fileFrom(page: Page, button: Locator): Promise<string> {
  const download = page.waitForEvent('download');
  await button.click();
  return readFile(await (await download).path(), 'utf8');
}
async function answersInFile(page: Page, button: Locator): Promise<string[]> {
  const opened = openSavedFile(await fileFrom(page, button));
  return opened.ok ? Object.keys(opened.work.answers).sort() : [];
}

for (const locale of locales) {
  const words = wordsOf(locale);

  test(`corrupt storage is kept aside whole, told and handed out (${locale})`, async ({ page }) => {
    const corrupt = storedText(keptWork()).slice(0, 400);
    await store(page, corrupt);
    await page.goto(`/${locale}/${CHAPTER}`);
    const notice = await expectNotice(page, locale, 'rescued');
    await expectAccessible(page);
    await levels(page, FIRST).nth(2).check();
    await notice.getByRole('link', { name: words.trouble.more }).click();
    await expect(page.getByRole('heading', { name: words.rescued.title })).toBeVisible();
    await page.reload();
    const download = page.getByRole('button', {
      name: fill(words.rescued.download, { number: 1, size: 1 }),
    });
    expect(await fileFrom(page, download)).toBe(corrupt);
    await expectAccessible(page);

    await page.getByRole('button', { name: words.rescued.discard, exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words.rescued.confirm.confirm, exact: true })
      .click();
    await expect(page.getByText(words.rescued.discarded)).toBeVisible();
    await expect(notice).toHaveCount(0);
    await page.goto(`/${locale}/${CHAPTER}`);
    await expect(levels(page, FIRST).nth(2)).toBeChecked();
    await expect(notice).toHaveCount(0);
  });

  test(`a full storage is told; what is stored stays, the rest goes into a file (${locale})`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const own = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem');
      const setItem = own?.value as (key: string, text: string) => void;
      Object.defineProperty(Storage.prototype, 'setItem', {
        value(this: Storage, key: string, text: string) {
          const isFull = this === localStorage && sessionStorage.getItem('full') !== null;
          if (isFull) throw new DOMException('full', 'QuotaExceededError');
          setItem.call(this, key, text);
        },
      });
    });
    await store(page);
    const before = await stored(page);
    await page.goto(`/${locale}/${CHAPTER}`);
    await expect(levels(page, FIRST).nth(3)).toBeChecked();
    await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
    await levels(page, SECOND).nth(1).check();
    const notice = await expectNotice(page, locale, 'storage-full');
    await expectAccessible(page);
    expect(await stored(page)).toBe(before);
    const save = notice.getByRole('button', { name: words.trouble.save });
    expect(await answersInFile(page, save)).toContain(SECOND);

    await notice.getByRole('button', { name: words.trouble.dismiss }).click();
    await expect(notice).toHaveCount(0);
    await expect(page.getByRole('main')).toBeFocused();
    await levels(page, SECOND).nth(2).check();
    await expect(notice).toHaveCount(0);
    await page.evaluate(() => sessionStorage.removeItem('full'));
    await levels(page, SECOND).nth(4).check();
    await page.reload();
    await expect(levels(page, FIRST).nth(3)).toBeChecked();
    await expect(levels(page, SECOND).nth(4)).toBeChecked();
  });

  test(`without storage everything works, and a file takes it along (${locale})`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(`/${locale}/${CHAPTER}`);
    const notice = await expectNotice(page, locale, 'storage-missing');
    await levels(page, FIRST).nth(2).check();
    await notice.getByRole('link', { name: words.trouble.more }).click();
    await expect(page.getByText(words.kept.onlyHere)).toBeVisible();
    await expectAccessible(page);
    const save = notice.getByRole('button', { name: words.trouble.save });
    expect(await answersInFile(page, save)).toEqual([FIRST]);
    await page.goBack();
    await expect(levels(page, FIRST).nth(2)).toBeChecked();
  });

  test(`work of a newer version of the site is left untouched (${locale})`, async ({ page }) => {
    const newer = JSON.stringify({ formatVersion: FORMAT_VERSION + 1, work: { other: true } });
    await store(page, newer);
    await page.goto(`/${locale}/${CHAPTER}`);
    const notice = await expectNotice(page, locale, 'newer-format');
    await levels(page, FIRST).nth(2).check();
    const save = notice.getByRole('button', { name: words.trouble.save });
    expect(await answersInFile(page, save)).toEqual([FIRST]);
    expect(await stored(page)).toBe(newer);
    await notice.getByRole('button', { name: words.trouble.reload }).click();
    await expectNotice(page, locale, 'newer-format');
    expect(await stored(page)).toBe(newer);
  });

  test(`a refused file says why beside the button and changes nothing (${locale})`, async ({
    page,
  }) => {
    await store(page);
    await page.goto(`/${locale}/work`);
    await expect(page.getByText(words.kept.here)).toBeVisible();
    const before = await stored(page);
    const whole = savedFile().buffer.toString();
    const { problems, refused } = words.file;
    const refusedFiles: [text: string, reason: string][] = [
      ['', problems.empty],
      ['Dear diary', problems['not-json']],
      [whole.slice(0, whole.length / 2), problems['not-json']],
      ['{"name": "package"}', problems['not-ours']],
      [
        whole.replace('"formatVersion": 1', '"formatVersion": 7'),
        fill(problems['newer-format'], { found: 7, known: FORMAT_VERSION }),
      ],
      [
        whole.replace('"level": 3', '"level": 30'),
        fill(problems.damaged, { paths: `work.answers.${FIRST}.choice.level` }),
      ],
      [`[${' '.repeat(9 * 1024 * 1024)}]`, fill(problems['too-large'], { most: 8 })],
    ];
    for (const [text, reason] of refusedFiles) {
      await page
        .getByLabel(words.file.open)
        .setInputFiles({ ...savedFile(), buffer: Buffer.from(text) });
      await expect(page.getByText(fill(refused, { reason }))).toBeVisible();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await expectAccessible(page);
    expect(await stored(page)).toBe(before);
  });

  test(`a damaged link says so and leaves the founder’s own work alone (${locale})`, async ({
    page,
  }) => {
    const link = packShareLink(rubric, assessment);
    await store(page);
    const before = await stored(page);
    const bad: [fragment: string, problem: string][] = [
      [link.slice(0, -3), words.openedLink.problems.damaged],
      [link.replace('w=1.', 'w=9.'), words.openedLink.problems['newer-link']],
      [`${link}${'.'.repeat(2_000)}`, words.openedLink.problems['too-large']],
      [
        packShareLink({ ...rubric, version: '99.0.0' }, assessment),
        fill(words.openedLink.problems['unknown-guidebook-version'], { version: '99.0.0' }),
      ],
    ];
    for (const [fragment, problem] of bad) {
      await page.goto(`/${locale}/report#${fragment}`);
      await expect(page.getByText(problem)).toBeVisible();
      await expect(page.getByText(words.openedLink.safe)).toBeVisible();
    }
    await expectAccessible(page);
    await page.getByRole('button', { name: words.openedLink.mine }).click();
    await expect(page.getByText(words.openedLink.safe)).toHaveCount(0);
    expect(await stored(page)).toBe(before);
    expect(new URL(page.url()).hash).toBe('');
  });
}

test('a file too large to be ours is refused by its size, unread', async ({ page }, testInfo) => {
  const words = wordsOf('en').file;
  await page.goto('/en/work');
  await expect(page.getByText(wordsOf('en').kept.nothing)).toBeVisible();
  const path = testInfo.outputPath('huge.json');
  await writeFile(path, Buffer.alloc(MAX_FILE_BYTES + 1, ' '));
  await page.getByLabel(words.open).setInputFiles(path);
  const reason = fill(words.problems['too-large'], { most: 8 });
  await expect(page.getByText(fill(words.refused, { reason }))).toBeVisible();
});

/** Lets the scripts that a page fetches later than itself arrive or not. */
async function letArrive(page: Page, path: string, arrives: (address: string) => Promise<boolean>) {
  const html = await (await page.request.get(path)).text();
  await page.route('**/_next/static/**/*.js*', async (route) => {
    const address = route.request().url();
    // In development the page also fetches its own tools, which must not fail.
    const isOfPage = html.includes(new URL(address).pathname) || address.includes('hmr-client');
    const arrived = isOfPage || (await arrives(address));
    await (arrived ? route.continue() : route.fulfill({ status: 404 }));
  });
}

test('stored work that cannot be read for want of code is safe, and read later', async ({
  page,
}) => {
  const words = wordsOf('en').trouble;
  let isCutOff = true;
  // A setting of the validation, which only the reader of stored work needs.
  const isReader = async (address: string) =>
    (await (await page.request.get(address)).text()).includes('jitless');
  await letArrive(
    page,
    `/en/${CHAPTER}`,
    async (address) => !isCutOff || !(await isReader(address)),
  );
  await store(page);
  await page.goto(`/en/${CHAPTER}`);
  const notice = await expectNotice(page, 'en', 'unread');
  await levels(page, SECOND).nth(1).check();
  isCutOff = false;
  await notice.getByRole('button', { name: words.retry }).click();
  await expect(levels(page, FIRST).nth(3)).toBeChecked();
  await expect(levels(page, SECOND).nth(1)).toBeChecked();
  await expect(notice).toHaveCount(0);
});

test('trouble is told even when nothing more can be fetched', async ({ page }) => {
  await letArrive(page, `/zh/${CHAPTER}`, () => Promise.resolve(false));
  await store(page);
  await page.goto(`/zh/${CHAPTER}`);
  const short = page.getByRole('alert').filter({ hasText: wordsOf('zh').trouble.short });
  await expect(short).toBeVisible();
});
