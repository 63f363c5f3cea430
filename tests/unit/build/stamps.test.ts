import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { fingerprint } from '@/lib/build/fingerprint.mjs';
import { isInstalled, markInstalled } from '@/lib/build/install.mjs';
import { isBuilt, markBuilt, sourcesOf } from '@/lib/build/site.mjs';

/** A small project, installed and built. */
function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'groundwork-stamps-'));
  for (const folder of ['app/en', 'content', 'node_modules', '.next']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, 'package.json'), '{}');
  writeFileSync(join(root, 'package-lock.json'), '{}');
  writeFileSync(join(root, 'app/en/page.tsx'), 'page');
  writeFileSync(join(root, '.next/BUILD_ID'), 'first');
  markInstalled(root);
  markBuilt(root, sourcesOf(root));
  return root;
}

test('nothing is done again while nothing has changed, whatever the clock says', () => {
  const root = project();
  utimesSync(join(root, 'app/en/page.tsx'), 1, 1);
  writeFileSync(join(root, 'README.md'), 'no source');
  expect(isInstalled(root)).toBe(true);
  expect(isBuilt(root)).toBe(true);
});

test('packages are stale once package.json or the lock file changes, or node_modules goes', () => {
  const [manifest, lock, gone] = [project(), project(), project()];
  writeFileSync(join(manifest, 'package.json'), '{ }');
  writeFileSync(join(lock, 'package-lock.json'), '{ }');
  rmSync(join(gone, 'node_modules'), { recursive: true });
  expect([manifest, lock, gone].map(isInstalled)).toEqual([false, false, false]);
});

test('a build is stale once a source is changed, added, renamed or removed', () => {
  const [changed, added, removed] = [project(), project(), project()];
  writeFileSync(join(changed, 'app/en/page.tsx'), 'page!');
  writeFileSync(join(added, 'content/new.mdx'), '');
  rmSync(join(removed, 'app/en/page.tsx'));
  expect([changed, added, removed].map(isBuilt)).toEqual([false, false, false]);
});

test('a build for another address of the site is stale', () => {
  const root = project();
  vi.stubEnv('GROUNDWORK_SITE_URL', 'https://example.org');
  expect(isBuilt(root)).toBe(false);
  vi.unstubAllEnvs();
  expect(isBuilt(root)).toBe(true);
});

test('a build that somebody made past us, or that was cut short, is not taken for ours', () => {
  const [other, cut] = [project(), project()];
  writeFileSync(join(other, '.next/BUILD_ID'), 'second');
  rmSync(join(cut, '.next/BUILD_ID'));
  expect([other, cut].map(isBuilt)).toEqual([false, false]);
});

test('a source edited while the build ran leaves the build stale', () => {
  const root = project();
  const before = sourcesOf(root);
  writeFileSync(join(root, 'app/en/page.tsx'), 'edited meanwhile');
  markBuilt(root, before);
  expect(isBuilt(root)).toBe(false);
});

test('moving bytes from one file to the next changes the fingerprint', () => {
  const root = mkdtempSync(join(tmpdir(), 'groundwork-stamps-'));
  writeFileSync(join(root, 'a'), 'xy');
  writeFileSync(join(root, 'b'), '');
  const before = fingerprint(root, ['a', 'b']);
  writeFileSync(join(root, 'a'), 'x');
  writeFileSync(join(root, 'b'), 'y');
  expect(fingerprint(root, ['a', 'b'])).not.toBe(before);
});
