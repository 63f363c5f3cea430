import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ICruiseResult } from 'dependency-cruiser';
import { expect, test } from 'vitest';
import { root } from '@/lib/build/project.mjs';

const FOLDERS = ['app', 'components', 'lib', 'content', 'tests'];
const CRUISE_MS = 180_000;

const filesIn = (folder: string) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true }).map(
        (name) => `${folder}/${String(name)}`,
      )
    : [];
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

test(
  'the arrows between folders run one way, and there were modules to look at',
  { timeout: CRUISE_MS },
  () => {
    const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
    const output = execFileSync(process.execPath, [cruiser, ...options, ...FOLDERS], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
    const { summary } = JSON.parse(output) as ICruiseResult;
    const violations = summary.violations.map(
      ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
    );
    expect(violations).toEqual([]);
    // With a TypeScript that it does not know, dependency-cruiser sees nothing and finds nothing wrong.
    expect(summary.totalCruised).toBeGreaterThan(20);
  },
);

test('every rule says why it is there', async () => {
  const { default: config } = (await import('../../../.dependency-cruiser.cjs')) as {
    default: { forbidden: { name: string; comment: string }[] };
  };
  for (const { name, comment } of config.forbidden)
    expect(comment.length, name).toBeGreaterThan(30);
});

test("'use client' stands exactly in the files called *.client.tsx", () => {
  const sources = FOLDERS.slice(0, 3)
    .flatMap(filesIn)
    .filter((file) => /\.tsx?$/.test(file));
  const begins = (file: string) =>
    /^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*['"]use client['"]/.test(textOf(file));
  // Next itself asks for the directive in these two, under these names.
  const isByName = (file: string) =>
    file.endsWith('.client.tsx') || /^app\/(?:.+\/error|error|global-error)\.tsx$/.test(file);
  expect(sources.filter(begins).sort()).toEqual(sources.filter(isByName).sort());
});

test('the engine and the report know no clock, no chance and no browser', () => {
  const impure =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\b(?:window|document|localStorage|sessionStorage|process)\.|\bfetch\(/;
  const files = ['lib/assessment', 'lib/report']
    .flatMap(filesIn)
    .filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => impure.test(textOf(file)))).toEqual([]);
});
