import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writePolicies } from '@/lib/build/csp.mjs';

const GOOD = '<html><body><script>a()</script></body></html>';
const META = { status: 404, headers: { 'x-next-cache-tags': 'a,b' }, segmentPaths: ['/_tree'] };

/** A build folder with the given files under server/app. */
function build(files: Record<string, string>): string {
  const base = mkdtempSync(join(tmpdir(), 'groundwork-csp-'));
  for (const [name, text] of Object.entries(files)) {
    const file = join(base, 'server/app', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return base;
}

const metaOf = (base: string, page: string) =>
  JSON.parse(readFileSync(join(base, 'server/app', `${page}.meta`), 'utf8')) as typeof META;

test('the policy joins the headers that are there, and nothing else changes', () => {
  const base = build({ '_not-found.html': GOOD, '_not-found.meta': JSON.stringify(META) });
  const [written] = writePolicies(base);
  expect(metaOf(base, '_not-found')).toEqual({
    ...META,
    headers: { ...META.headers, 'content-security-policy': written?.policy },
  });
});

test('pages in folders are found, and a second run changes nothing', () => {
  const base = build({ 'en/guide/team.html': GOOD, 'en/guide/team.meta': '{}' });
  const first = writePolicies(base);
  const meta = metaOf(base, 'en/guide/team');
  expect(first.map(({ page }) => page)).toEqual(['en/guide/team']);
  expect(writePolicies(base)).toEqual(first);
  expect(metaOf(base, 'en/guide/team')).toEqual(meta);
});

test('copies that Next made with older headers are forgotten', () => {
  const base = build({ 'en.html': GOOD, 'en.meta': '{}', '../route-cache/x': 'old' });
  writePolicies(base);
  expect(existsSync(join(base, 'server/route-cache'))).toBe(false);
});

test('a page with a style attribute fails the build by name, and no page is touched', () => {
  const base = build({
    'en.html': GOOD,
    'en.meta': '{}',
    'zh.html': '<html><body><p style="color:red">x</p></body></html>',
    'zh.meta': '{}',
  });
  expect(() => writePolicies(base)).toThrow(/zh: <p style="color:red">/);
  expect(metaOf(base, 'en')).toEqual({});
});

test("the page of Next's own for global errors may keep its styles", () => {
  const base = build({
    '_global-error.html': '<html><body><p style="color:red">x</p></body></html>',
    '_global-error.meta': '{}',
  });
  expect(writePolicies(base)).toHaveLength(1);
});

test('a page without its .meta file, and a build without pages, fail', () => {
  expect(() => writePolicies(build({ 'en.html': GOOD }))).toThrow(/en: no \.meta file/);
  expect(() => writePolicies(build({}))).toThrow(/no prerendered page/);
});
