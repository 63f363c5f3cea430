// @ts-check
import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at the end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * A reason to stop that the reader of the terminal can act on: it is printed as a sentence, never as a stack.
 */
export class CannotGoOn extends Error {}

/**
 * Runs a command's main function; a `CannotGoOn` ends it with its sentence and exit code 1.
 *
 * @param {() => Promise<void>} main
 */
export function runMain(main) {
  main().catch((/** @type {unknown} */ reason) => {
    console.error(reason instanceof CannotGoOn ? `\n${reason.message}` : reason);
    process.exit(1);
  });
}
