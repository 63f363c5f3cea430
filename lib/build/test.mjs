// @ts-check
// `npm test`: everything that can be checked, from a fresh clone. `npm test -- --only lint,unit` for a part of it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareBrowser } from './browser.mjs';
import { CHECKS, chosenChecks, runChecks } from './checks.mjs';
import { CommandFailed, runCommand, stopCommands } from './command.mjs';
import { countsIn, reportInto } from './counts.mjs';
import { installMissing } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { endWithNpm } from './orphan.mjs';
import { createProgress } from './progress.mjs';
import { CannotGoOn, root, runMain } from './project.mjs';
import { buildStale } from './site.mjs';
import { summary, tally } from './summary.mjs';

requireNode();
endWithNpm();
runMain(async () => {
  const checks = chosenChecks(process.argv.slice(2));
  if (!checks) {
    const names = CHECKS.map(({ name }) => name).join(', ');
    throw new CannotGoOn(`Usage: npm test [-- --only <check>,<check>]\nThe checks are: ${names}`);
  }
  const progress = createProgress();
  await installMissing(root, progress);
  const needsBrowser = checks.some(({ name }) => name === 'e2e');
  const browser = needsBrowser ? await prepareBrowser(progress) : {};

  const folder = mkdtempSync(join(tmpdir(), 'groundwork-test-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  /** @type {Map<string, import('./summary.mjs').Outcome>} */
  const outcomes = new Map();
  let stopped = false;

  await runChecks(checks, async (check) => {
    const began = Date.now();
    const file = join(folder, `${check.name}.json`);
    let failure = await outcomeOf(check, file);
    const counts = check.counts ? countsIn(check.counts, file) : undefined;
    if (failure === null && counts === null)
      failure = 'It ended well but left no count of its tests.';
    // The neighbour of a failed check was ended by us: that says nothing about it.
    if (stopped) return false;
    const seconds = (Date.now() - began) / 1000;
    outcomes.set(check.name, { passed: failure === null, seconds, counts: counts ?? null });
    if (failure === null) return true;
    stopped = true;
    stopCommands();
    progress.note(`\n${failure}\n\n${check.name} failed. To run it alone: npm run ${check.name}\n`);
    return false;
  });

  console.log(`\n${summary(checks, outcomes)}\n`);
  // Last of all, and alone on its line: programs read it.
  console.log(tally(outcomes));
  process.exitCode = [...outcomes.values()].every(({ passed }) => passed) ? 0 : 1;

  /**
   * @param {import('./checks.mjs').Check} check
   * @param {string} file
   * @returns {Promise<string | null>} what it said, if it failed
   */
  async function outcomeOf(check, file) {
    try {
      if (check.name === 'build') {
        await buildStale(root, progress);
        return null;
      }
      const report = check.counts ? reportInto(check.counts, file) : { args: [], env: {} };
      const command = ['npm', 'run', '--silent', check.name, '--', ...report.args];
      await runCommand(progress, check.name, command, {
        cwd: root,
        env: { ...browser, ...report.env },
      });
      return null;
    } catch (reason) {
      if (reason instanceof CommandFailed) return reason.output.trim();
      if (reason instanceof CannotGoOn) return reason.message;
      throw reason;
    }
  }
});
