// @ts-check
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFailed, runCommand } from './command.mjs';
import { fingerprint } from './fingerprint.mjs';
import { CannotGoOn } from './project.mjs';

const STAMP = '.next/groundwork-build';
const BUILD_ID = '.next/BUILD_ID';

/** Everything that a build reads. */
const SOURCES = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'instrumentation.ts',
  'next.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/**
 * A name for what a build made now would be made of.
 *
 * @param {string} root
 */
export function sourcesOf(root) {
  return fingerprint(root, SOURCES, [process.env.GROUNDWORK_SITE_URL ?? '']);
}

/**
 * Whether the site in .next was built from the present sources.
 *
 * @param {string} root
 */
export function isBuilt(root) {
  const stamp = join(root, STAMP);
  if (!existsSync(stamp) || !existsSync(join(root, BUILD_ID))) return false;
  return readFileSync(stamp, 'utf8') === stampText(root, sourcesOf(root));
}

/**
 * Notes which sources the site in .next was built from.
 *
 * @param {string} root
 * @param {string} sources taken before the build began, so that an edit made meanwhile counts as a change
 */
export function markBuilt(root, sources) {
  writeFileSync(join(root, STAMP), stampText(root, sources));
}

/**
 * Builds the site if its sources have changed since the last build.
 *
 * @param {string} root
 * @param {import('./progress.mjs').Progress} progress
 */
export async function buildStale(root, progress) {
  if (isBuilt(root)) return;
  const sources = sourcesOf(root);
  rmSync(join(root, STAMP), { force: true });
  try {
    // An inherited NODE_ENV (vitest sets `test`) would build something else than the site.
    await runCommand(progress, 'build', ['npm', 'run', 'build'], {
      cwd: root,
      env: { NODE_ENV: undefined },
    });
  } catch (reason) {
    if (!(reason instanceof CommandFailed)) throw reason;
    throw new CannotGoOn(
      `${reason.output.trim()}\n\nThe site could not be built; the reason stands above. To try again by itself: npm run build`,
    );
  }
  markBuilt(root, sources);
}

/**
 * The build's own id is part of the note: a build made past us by `npm run build` is then not taken for ours.
 *
 * @param {string} root
 * @param {string} sources
 */
function stampText(root, sources) {
  return `${sources}\n${readFileSync(join(root, BUILD_ID), 'utf8')}`;
}
