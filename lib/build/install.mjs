// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFailed, runCommand } from './command.mjs';
import { fingerprint } from './fingerprint.mjs';
import { CannotGoOn } from './project.mjs';

const STAMP = 'node_modules/.groundwork-install';

/**
 * Whether the packages in node_modules are those that package.json and the lock file ask for.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const stamp = join(root, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted(root);
}

/**
 * Notes that the present package.json and lock file have been installed.
 *
 * @param {string} root
 */
export function markInstalled(root) {
  writeFileSync(join(root, STAMP), wanted(root));
}

/**
 * Installs the packages if any are missing or out of date.
 *
 * @param {string} root
 * @param {import('./progress.mjs').Progress} progress
 */
export async function installMissing(root, progress) {
  if (isInstalled(root)) return;
  // `install`, not `ci`: a lock file made where the registry lacks other platforms' binaries fails `npm ci` elsewhere.
  // Development packages are part of a build (types), whatever NODE_ENV says.
  const command = ['npm', 'install', '--no-audit', '--no-fund', '--include=dev'];
  try {
    await runCommand(progress, 'install', command, { cwd: root });
  } catch (reason) {
    if (!(reason instanceof CommandFailed)) throw reason;
    throw new CannotGoOn(
      `${reason.output.trim()}\n\nThe packages could not be installed. Check that npm is there and reaches its registry (network, proxy), then try \`${command.join(' ')}\` by itself.`,
    );
  }
  // npm may have completed the lock file, so what is noted is what stands there now.
  markInstalled(root);
}

/** @param {string} root */
function wanted(root) {
  return fingerprint(root, ['package.json', 'package-lock.json']);
}
