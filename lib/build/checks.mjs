// @ts-check
/**
 * @typedef {object} Check
 * @property {string} name also the npm script that runs it alone
 * @property {boolean} alone needs both cores to itself: it is parallel inside, or it has time limits
 * @property {string[]} after the checks whose outcome it stands on
 * @property {'vitest' | 'playwright'} [counts] whose tests are counted
 */

/**
 * What `npm test` runs, in the order in which it is reported.
 *
 * @type {readonly Check[]}
 */
export const CHECKS = [
  { name: 'format:check', alone: false, after: [] },
  // Typed lint rules read the types that `next typegen` writes.
  { name: 'lint', alone: false, after: ['types'] },
  { name: 'types', alone: false, after: [] },
  { name: 'imports', alone: false, after: [] },
  { name: 'unit', alone: true, after: [], counts: 'vitest' },
  { name: 'build', alone: true, after: [] },
  { name: 'e2e', alone: true, after: ['build'], counts: 'playwright' },
];

/**
 * The checks that `--only a,b` asks for, all without it; null when a name is unknown.
 *
 * @param {string[]} args
 * @returns {readonly Check[] | null}
 */
export function chosenChecks(args) {
  if (args.length === 0) return CHECKS;
  const names = args.slice(1).flatMap((arg) => arg.split(','));
  const known = names.every((name) => CHECKS.some((check) => check.name === name));
  if (args[0] !== '--only' || names.length === 0 || !known) return null;
  return CHECKS.filter((check) => names.includes(check.name));
}

/**
 * Runs checks two at a time where they do not need the machine to themselves, in order otherwise.
 * After a failure nothing new begins; ending what still runs is up to `run`.
 *
 * @param {readonly Check[]} checks
 * @param {(check: Check) => Promise<boolean>} run false when the check failed
 */
export async function runChecks(checks, run) {
  const waiting = checks.filter(({ alone }) => !alone);
  /** @type {Map<string, Promise<boolean>>} */
  const running = new Map();
  let failed = false;
  /** @param {Check} check */
  const begin = (check) => {
    const outcome = run(check).then((passed) => {
      failed ||= !passed;
      running.delete(check.name);
      return passed;
    });
    running.set(check.name, outcome);
  };
  const isReady = (/** @type {Check} */ { after }) =>
    !after.some((name) => running.has(name) || waiting.some((other) => other.name === name));
  const takeReady = () => {
    const index = waiting.findIndex(isReady);
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  };

  while (waiting.length > 0 || running.size > 0) {
    while (!failed && running.size < 2) {
      const check = takeReady();
      if (!check) break;
      begin(check);
    }
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  for (const check of checks) {
    if (check.alone && !failed) failed = !(await run(check));
  }
}
