// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A hash of the names and contents of files and folders: equal exactly when nothing has changed.
 * What does not exist counts as empty. Times are not looked at, so a fresh checkout is no change.
 *
 * @param {string} root
 * @param {string[]} paths files and folders, relative to the root
 * @param {string[]} also other things that the result depends on, such as environment variables
 */
export function fingerprint(root, paths, also = []) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesUnder(root, path)) {
      const bytes = readFileSync(join(root, file));
      hash.update(`${file}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.update(JSON.stringify(also)).digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]} in an order that does not depend on the file system
 */
function filesUnder(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .filter((name) => name !== '.DS_Store')
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}
