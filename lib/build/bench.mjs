// @ts-check
// `npm run bench`: the engine's speed and the pages' weight, each against its target.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { prepareBrowser } from './browser.mjs';
import { installMissing } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { endWithNpm } from './orphan.mjs';
import { createProgress } from './progress.mjs';
import { CannotGoOn, root, runMain } from './project.mjs';
import { buildStale } from './site.mjs';

/** @typedef {{ name: string, value: number | string, unit: string, target: number | string | null, ok: boolean }} Row */

const BENCHES = [
  { name: 'engine', run: 'engineBench' },
  { name: 'quick', run: 'quickBench' },
  { name: 'digits', run: 'digitsBench' },
  { name: 'pages', run: 'pagesBench' },
  { name: 'live', run: 'liveBench' },
  // Takes many minutes and some gigabytes of disk: it runs when it is asked for.
  { name: 'cohort', run: 'cohortBench', onAsking: true },
  { name: 'local', run: 'localBench', onAsking: true },
  // Edits the book and puts it back: not for while somebody writes.
  { name: 'dev', run: 'devBench', onAsking: true },
];

requireNode();
endWithNpm();
runMain(async () => {
  const [flag, only] = process.argv.slice(2);
  const chosen = BENCHES.filter(({ name, onAsking }) =>
    flag === '--only' ? name === only : !onAsking,
  );
  if (chosen.length === 0)
    throw new CannotGoOn(
      'Usage: npm run bench [-- --only engine|quick|digits|pages|live|cohort|local|dev]',
    );

  const progress = createProgress();
  await installMissing(root, progress);
  let env = {};
  const inBrowser = ['pages', 'live', 'local', 'dev'];
  if (chosen.some(({ name }) => inBrowser.includes(name))) env = await prepareBrowser(progress);
  if (chosen.some(({ name }) => name !== 'engine')) await buildStale(root, progress);

  /** @type {Row[]} */
  const rows = [];
  for (const { name, run } of chosen) {
    progress.begin(name);
    const measured = await rowsOf(join(root, `tests/bench/${name}.bench.ts`), run, env);
    progress.end(name, measured ? '✓' : '✗');
    if (!measured)
      throw new CannotGoOn(`The bench "${name}" did not finish; its words stand above.`);
    rows.push(...measured);
  }
  console.log(`\n${table(rows)}`);
  process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;
});

/**
 * Runs a bench in a process of its own (TypeScript needs a loader); null when it failed.
 *
 * @param {string} file
 * @param {string} run the name of the function that it exports
 * @param {Record<string, string>} env
 * @returns {Promise<Row[] | null>}
 */
function rowsOf(file, run, env) {
  return new Promise((resolve) => {
    const worker = fork(new URL('bench-worker.mjs', import.meta.url), [file, run], {
      execArgv: ['--import', 'tsx'],
      cwd: root,
      env: { ...process.env, ...env },
    });
    /** @type {Row[] | null} */
    let rows = null;
    worker.on('message', (message) => (rows = /** @type {Row[]} */ (message)));
    // The process may be gone before the last of what it sent is read; the channel closes after that.
    const exit = once(worker, 'exit');
    Promise.all([exit, once(worker, 'disconnect')]).then(([[code, signal]]) => {
      if (code !== 0 || !rows) console.error(`It ended with ${signal ?? `code ${code}`}.`);
      resolve(code === 0 ? rows : null);
    });
  });
}

/** @param {Row[]} rows */
function table(rows) {
  const cells = rows.map(({ name, value, unit, target, ok }) => {
    const mark = target === null ? '' : ok ? '✓' : '✗';
    return [name, figure(value), unit, target === null ? '' : figure(target), mark];
  });
  const lines = [['name', 'value', 'unit', 'target', ''], ...cells];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map(([name = '', value = '', unit = '', target = '', mark = '']) =>
      [
        name.padEnd(widths[0] ?? 0),
        value.padStart(widths[1] ?? 0),
        unit.padEnd(widths[2] ?? 0),
        target.padStart(widths[3] ?? 0),
        mark,
      ].join('  '),
    )
    .join('\n');
}

/** @param {number | string} value */
function figure(value) {
  if (typeof value === 'string') return value;
  // A small figure keeps its digits: 0.0004 against a target of 0 must not read as 0.
  if (Math.abs(value) < 1) return value.toLocaleString('en', { maximumSignificantDigits: 2 });
  return value.toLocaleString('en', { maximumFractionDigits: value < 1000 ? 1 : 0 });
}
