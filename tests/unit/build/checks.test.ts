import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKS, chosenChecks, runChecks } from '@/lib/build/checks.mjs';
import { countsIn } from '@/lib/build/counts.mjs';
import { summary, tally } from '@/lib/build/summary.mjs';

const none = { passed: 0, failed: 0, skipped: 0 };

/** Runs all checks, failing one; what began, in order, and the most that ran at once. */
async function played(failing: string | null) {
  const began: string[] = [];
  let running = 0;
  let most = 0;
  await runChecks(CHECKS, async ({ name, alone }) => {
    began.push(name);
    running++;
    if (alone) expect(running, `${name} is alone`).toBe(1);
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running--;
    return name !== failing;
  });
  return { began, most };
}

test('every check runs once, two at a time where they may, lint after the types it reads', async () => {
  const { began, most } = await played(null);
  expect([...began].sort()).toEqual(CHECKS.map(({ name }) => name).sort());
  expect(began.indexOf('lint')).toBeGreaterThan(began.indexOf('types'));
  expect(began.slice(-3)).toEqual(['unit', 'build', 'e2e']);
  expect(most).toBe(2);
});

test('after a failure nothing new begins', async () => {
  expect((await played('types')).began).not.toContain('unit');
  expect((await played('unit')).began.at(-1)).toBe('unit');
});

test('a part of the checks can be asked for, and an unknown name is refused', () => {
  const names = (args: string[]) => chosenChecks(args)?.map(({ name }) => name);
  expect(names(['--only', 'unit'])).toEqual(['unit']);
  expect(names(['--only', 'e2e,lint'])).toEqual(['lint', 'e2e']);
  expect([['--only'], ['--only', 'units'], ['unit']].map(chosenChecks)).toEqual([null, null, null]);
});

test("both runners' reports are counted, files that do not load as failures", () => {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-counts-'));
  const [unit, e2e] = [join(folder, 'unit.json'), join(folder, 'e2e.json')];
  const broken = { status: 'failed', assertionResults: [] };
  const totals = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 };
  writeFileSync(unit, JSON.stringify({ ...totals, testResults: [broken] }));
  writeFileSync(
    e2e,
    JSON.stringify({ stats: { expected: 3, flaky: 1, unexpected: 2, skipped: 1 } }),
  );
  expect(countsIn('vitest', unit)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  expect(countsIn('playwright', e2e)).toEqual({ passed: 4, failed: 2, skipped: 1 });
  expect(countsIn('vitest', join(folder, 'nothing.json'))).toBeNull();
});

test('the last line adds both runners, and never reads "0 failed" after a failure', () => {
  const unit = { passed: true, seconds: 1, counts: { ...none, passed: 40 } };
  const e2e = { passed: true, seconds: 2, counts: { ...none, passed: 9 } };
  const lint = { passed: false, seconds: 3, counts: null };
  expect(tally(new Map(Object.entries({ unit, e2e })))).toBe('49 passed, 0 failed');
  expect(tally(new Map(Object.entries({ unit, lint })))).toBe('40 passed, 1 failed');
});

test('the table shows every check, those that did not run too', () => {
  const table = summary(CHECKS, new Map([['lint', { passed: false, seconds: 3, counts: null }]]));
  expect(table.split('\n')).toHaveLength(CHECKS.length);
  expect(table).toMatch(/✗ lint +3\.0 s/);
  expect(table).toMatch(/– e2e +not run/);
});
