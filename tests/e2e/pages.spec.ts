import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { expect, expectAccessible, test } from './test';

const locales = ['en', 'zh'] as const;
const languageTag = { en: 'en', zh: 'zh-Hans' } as const;

type Outline = { parts: { chapters: { id: string; title: Record<'en' | 'zh', string> }[] }[] };
const outline = parse(readFileSync(join('content', 'guidebook.yaml'), 'utf8')) as Outline;
const chapters = outline.parts.flatMap((part) => part.chapters);

/** Addresses of the site map, as paths. */
async function sitemapPaths(page: Page): Promise<string[]> {
  const text = await (await page.request.get('/sitemap.xml')).text();
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
}

for (const locale of locales) {
  test(`a reader goes from home to the first chapter and on to the next (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}`);
    await page.locator('main a.button-main').click();
    await expect(page).toHaveURL(/\/guide\/[a-z-]+$/);
    const first = await page.locator('h1').textContent();
    await page.locator('main a[rel="next"]').click();
    await expect(page.locator('h1')).not.toHaveText(first ?? '');
    await expect(page).toHaveURL(new RegExp(`/${locale}/guide/[a-z-]+$`));
  });

  test(`the contents show every chapter, and planned ones lead nowhere (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/guide`);
    const written = new Set(
      (await sitemapPaths(page)).flatMap((path) => /^\/en\/guide\/(.+)$/.exec(path)?.[1] ?? []),
    );
    expect(written.size).toBeGreaterThan(0);
    await expect(page.locator('main h3')).toHaveCount(chapters.length);
    for (const { id, title } of chapters) {
      const heading = page.locator('main h3').filter({ hasText: title[locale] }).first();
      await expect(heading.locator('a')).toHaveCount(written.has(id) ? 1 : 0);
    }
    const targets = await page
      .locator('main a')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    const known = [...written].map((id) => `/${locale}/guide/${id}`).concat(`/${locale}/print`);
    expect(targets.filter((href) => !known.includes(href?.split('#')[0] ?? ''))).toEqual([]);
  });

  test(`the glossary is in the order of a dictionary, with its letters (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/glossary`);
    const terms = await page.locator('main dfn').allTextContents();
    const letters = await page.locator('main h2').allTextContents();
    expect(letters).toEqual(letters.toSorted());
    expect(terms.length).toBeGreaterThan(20);
    const collator = new Intl.Collator(locale === 'zh' ? 'zh-u-co-pinyin' : 'en', {
      sensitivity: 'base',
      ignorePunctuation: true,
    });
    for (const group of await page.locator('main section').all()) {
      const words = await group.locator('dfn').allTextContents();
      expect(words).toEqual(words.toSorted(collator.compare));
    }
    await page.getByRole('navigation').getByRole('link', { name: 'R', exact: true }).click();
    await expect(page.locator('#letter-R')).toBeInViewport();
  });

  test(`the method works its example through, and then the founder's own answers (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/method`);
    await expect(page.locator('main math')).toHaveCount(6);
    await expect(page.getByRole('radio')).toHaveCount(0);
    const example = locale === 'zh' ? '演算示例' : 'Worked example';
    await expect(page.getByRole('group', { name: example })).toHaveCount(8);
    // 2/3, 1 and 1/3 of the target, weighed 2, 1 and 3, of an answered weight of 6.
    await expect(page.locator('main')).toContainText('3.33');
    await expect(page.locator('main')).toContainText('55.6');

    await page.goto(`/${locale}/guide/team`);
    await page.locator('fieldset input[type="radio"]').nth(2).check();
    await page.goto(`/${locale}/method`);
    const own = page.getByRole('radio').first();
    await expect(own).toBeChecked();
    await expect(page.locator('main')).not.toContainText('55.6');
    await page.getByRole('radio').nth(1).check();
    await expect(page.locator('main')).toContainText('55.6');
    await own.check();
    await expect(page.locator('main')).not.toContainText('55.6');
    await expectAccessible(page);
  });

  test(`home and contents remember what was answered (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}`);
    await expect(page.locator('main progress')).toHaveCount(0);
    await page.goto(`/${locale}/guide/team`);
    await page.locator('fieldset input[type="radio"]').nth(2).check();
    await page.goto(`/${locale}`);
    await expect(page.locator('main progress')).toHaveJSProperty('value', 1);
    await expect(page.locator('figure rect.f-solid')).toHaveCount(1);
    await expect(page.locator(`main a[href*="/assess/full/"]`)).toHaveCount(1);
    await expectAccessible(page);
    await page.goto(`/${locale}/guide`);
    await expect(page.locator('main progress')).toHaveCount(1);
    await expectAccessible(page);
  });

  test(`what does not exist is said in the reader's language, with status 404 (${locale})`, async ({
    page,
  }) => {
    for (const path of [`/${locale}/nope`, `/${locale}/guide/nope`, `/${locale}/guide/team/nope`]) {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', languageTag[locale]);
      await expect(page.locator('h1:visible')).toHaveText(
        locale === 'zh' ? '没有这个页面' : 'There is no such page',
      );
    }
    await expectAccessible(page);
    await page.locator('a:visible', { hasText: locale === 'zh' ? '指南目录' : 'contents' }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/guide$`));
  });
}

test('a missing page outside both languages speaks the language of the browser', async ({
  browser,
  baseURL,
}) => {
  for (const [preference, title] of [
    ['zh-CN', '没有这个页面'],
    ['fr-FR', 'There is no such page'],
  ] as const) {
    const context = await browser.newContext({
      locale: preference,
      ...(baseURL ? { baseURL } : {}),
    });
    const page = await context.newPage();
    const response = await page.goto('/nope');
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1:visible')).toHaveText(title);
    await context.close();
  }
});

test('without scripts a missing page speaks both languages', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await page.goto('/nope');
  await expect(page.locator('h1:visible')).toHaveCount(2);
  await context.close();
});

test('the bare address leads to the language that the browser prefers', async ({ request }) => {
  for (const [header, path] of [
    ['zh-CN,zh;q=0.9,en;q=0.8', '/zh'],
    ['en;q=0.4,zh;q=0.6', '/zh'],
    ['de-DE,de;q=0.9', '/en'],
  ]) {
    const response = await request.get('/', {
      headers: { 'accept-language': header ?? '' },
      maxRedirects: 0,
    });
    expect(response.status()).toBe(307);
    expect(response.headers()['location']).toBe(path);
    expect(response.headers()['vary']).toContain('Accept-Language');
  }
});

test('the language switch keeps page and place', async ({ page }) => {
  await page.goto('/en/glossary#runway');
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect(page).toHaveURL(/\/zh\/glossary#runway$/);
  await expect(page.locator('#runway')).toBeInViewport();
});

test('every page says what it is, where it is and where its other language is', async ({
  request,
  page,
}) => {
  test.slow();
  const paths = await sitemapPaths(page);
  expect(paths.length).toBeGreaterThan(40);
  const titles = new Map<string, string>();
  for (const path of paths) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    const head = (await response.text()).split('</head>')[0] ?? '';
    const locale = path.startsWith('/zh') ? 'zh' : 'en';
    const one = (pattern: RegExp) => pattern.exec(head)?.[1] ?? '';
    const title = one(/<title>([^<]+)</);
    expect(titles.get(title), `${path} has a title of its own`).toBeUndefined();
    titles.set(title, path);
    expect(one(/name="description" content="([^"]+)"/).length, path).toBeGreaterThan(10);
    expect(new URL(one(/rel="canonical" href="([^"]+)"/)).pathname).toBe(path);
    for (const [language, to] of [
      ['en', path.replace(/^\/zh/, '/en')],
      ['zh-Hans', path.replace(/^\/en/, '/zh')],
      ['x-default', path.replace(/^\/zh/, '/en')],
    ] as const) {
      const pattern = new RegExp(`hrefLang="${language}" href="([^"]+)"`, 'i');
      expect(new URL(one(pattern)).pathname, `${path} ${language}`).toBe(to);
    }
    expect(one(/property="og:title" content="([^"]+)"/)).not.toBe('');
    expect(one(/property="og:description" content="([^"]+)"/)).not.toBe('');
    expect(new URL(one(/property="og:image" content="([^"]+)"/)).pathname).toBe(
      `/og-${locale}.png`,
    );
  }
});

test('the site map lists every page that can be reached by links', async ({ page, request }) => {
  test.slow();
  const listed = await sitemapPaths(page);
  const seen = new Set<string>();
  const unlisted: string[] = [];
  const waiting = locales.map((locale) => `/${locale}`);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const response = await request.get(path);
    const html = await response.text();
    // A file to download is no page, and a page may ask not to be found.
    const isPage = response.headers()['content-type']?.startsWith('text/html');
    const isHidden = /name="robots" content="noindex/.test(html);
    if (isPage && !isHidden && !listed.includes(path)) unlisted.push(path);
    const links = [...html.matchAll(/<a [^>]*href="(\/(?:en|zh)[^"#?]*)/g)];
    waiting.push(...links.map(([, href]) => href ?? ''));
  }
  expect(unlisted).toEqual([]);
});

test('icons, previews, manifest and robots are there', async ({ request }) => {
  const response = await request.get('/manifest.webmanifest');
  const manifest = (await response.json()) as { start_url: string; icons: { src: string }[] };
  expect(manifest.start_url).toBe('/');
  const files = ['/og-en.png', '/og-zh.png', ...manifest.icons.map(({ src }) => src)];
  for (const file of files) {
    const found = await request.get(file);
    expect(found.status(), file).toBe(200);
    expect(found.headers()['content-type']).toBe('image/png');
  }
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain('Allow: /');
  expect(robots).toContain('/sitemap.xml');
});

test('every source that a chapter or the glossary points to has its anchor', async ({ page }) => {
  await page.goto('/en/sources');
  const broken = await page
    .locator('main a[href^="#"]')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !document.getElementById(href.slice(1))),
    );
  expect(broken).toEqual([]);
  // A jump to what is folded unfolds it.
  await expect(page.locator('#seed-003')).toBeHidden();
  await page.locator('main nav a[href="#seed-003"]').click();
  await expect(page.locator('#seed-003')).toBeVisible();
});
