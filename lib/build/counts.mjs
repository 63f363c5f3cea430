// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Arguments and environment that make a test runner leave its figures in a file, and still speak to people.
 *
 * @param {'vitest' | 'playwright'} runner
 * @param {string} file
 */
export function reportInto(runner, file) {
  return runner === 'vitest'
    ? { args: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`], env: {} }
    : { args: ['--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } };
}

/**
 * The figures a test runner left; null when it left none, which is no success whatever its exit code says.
 *
 * @param {'vitest' | 'playwright'} runner
 * @param {string} file
 * @returns {Counts | null}
 */
export function countsIn(runner, file) {
  if (!existsSync(file)) return null;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return runner === 'vitest' ? vitestCounts(report) : playwrightCounts(report);
}

/**
 * @param {any} report
 * @returns {Counts}
 */
function vitestCounts(report) {
  // A file that does not even load has no tests to fail; it counts as one.
  const unloaded = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {any} report
 * @returns {Counts}
 */
function playwrightCounts({ stats }) {
  // "Flaky" passed at a second try.
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  };
}
