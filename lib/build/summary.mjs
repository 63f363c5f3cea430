// @ts-check
/** @typedef {{ passed: boolean, seconds: number, counts: import('./counts.mjs').Counts | null }} Outcome */

/**
 * A line per check: how it went, how long it took, how many tests it holds.
 *
 * @param {readonly import('./checks.mjs').Check[]} checks
 * @param {ReadonlyMap<string, Outcome>} outcomes
 */
export function summary(checks, outcomes) {
  return checks
    .map(({ name }) => {
      const outcome = outcomes.get(name);
      if (!outcome) return `– ${name.padEnd(14)} not run`;
      const took = `${outcome.seconds.toFixed(1)} s`.padStart(9);
      return `${outcome.passed ? '✓' : '✗'} ${name.padEnd(14)}${took}${tests(outcome.counts)}`;
    })
    .join('\n');
}

/**
 * Tests of both runners together. A check that is no test runner counts as one failure when it fails,
 * so that a failed run never reads "0 failed".
 *
 * @param {ReadonlyMap<string, Outcome>} outcomes
 */
export function tally(outcomes) {
  let passed = 0;
  let failed = 0;
  for (const outcome of outcomes.values()) {
    passed += outcome.counts?.passed ?? 0;
    failed += Math.max(outcome.counts?.failed ?? 0, outcome.passed ? 0 : 1);
  }
  return `${passed} passed, ${failed} failed`;
}

/** @param {import('./counts.mjs').Counts | null} counts */
function tests(counts) {
  if (!counts) return '';
  const rest = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  return `   ${counts.passed} passed, ${counts.failed} failed${rest}`;
}
