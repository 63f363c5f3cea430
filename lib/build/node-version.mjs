// @ts-check
// This file is read by any Node that somebody happens to have, so it keeps to old syntax and old modules.
import { readFileSync } from 'node:fs';

/**
 * Says what is wrong with a Node version, or null when it will do.
 *
 * @param {string} version as in `process.versions.node`
 * @param {string} wanted as in package.json's `engines.node`, `>=20.19`
 * @returns {string | null}
 */
export function nodeProblem(version, wanted) {
  const have = numbers(version);
  const need = numbers(wanted);
  const enough = have[0] !== need[0] ? have[0] > need[0] : have[1] >= need[1];
  if (enough) return null;
  return `Groundwork needs Node ${need.join('.')} or newer, and this is Node ${version}. Install a newer one from https://nodejs.org and start again.`;
}

/** Ends the process, with a plain sentence, when this Node is too old for the project. */
export function requireNode() {
  const manifest = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url)).toString(),
  );
  const problem = nodeProblem(process.versions.node, manifest.engines.node);
  if (problem === null) return;
  console.error(problem);
  process.exit(1);
}

/**
 * Major and minor; the patch never decides.
 *
 * @param {string} text
 * @returns {[number, number]}
 */
function numbers(text) {
  const parts = (text.match(/\d+/g) || []).map(Number);
  return [parts[0] || 0, parts[1] || 0];
}
