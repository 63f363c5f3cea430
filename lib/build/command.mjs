// @ts-check
import { spawn } from 'node:child_process';
import { CannotGoOn, root } from './project.mjs';

const windows = process.platform === 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
/** @type {WeakSet<import('node:child_process').ChildProcess>} */
const stopped = new WeakSet();

/** A command that ran and failed; `output` is all it said. */
export class CommandFailed extends CannotGoOn {
  /**
   * @param {string} name
   * @param {string} output
   */
  constructor(name, output) {
    super(`${name} failed.`);
    this.output = output;
  }
}

/** Ends every command that is still running, with whatever it started. */
export function stopCommands() {
  for (const child of children) {
    stopped.add(child);
    end(child);
  }
}

/**
 * Runs a command out of sight, with its progress shown; its output is returned, or rides on `CommandFailed`.
 *
 * @param {import('./progress.mjs').Progress} progress
 * @param {string} name what the reader of the terminal calls this step
 * @param {string[]} command
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, timeout?: number }} options timeout in ms
 * @returns {Promise<{ seconds: number, output: string }>}
 */
export function runCommand(progress, name, [program = '', ...args], options = {}) {
  progress.begin(name);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: windows,
      // A process group of its own: npm's grandchildren can then be ended along with it.
      detached: !windows,
    });
    watch(child);
    const timer = options.timeout && setTimeout(end, options.timeout, child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        progress.hint(name, lastLine(text));
      });
    }
    child.on('error', (problem) => (output += `\n${sentence(program, problem)}`));
    child.on('close', (code) => {
      unwatch(child);
      clearTimeout(timer);
      // Ended by us is neither passed nor failed.
      const mark = code === 0 ? '✓' : stopped.has(child) ? '–' : '✗';
      const seconds = progress.end(name, mark);
      if (code === 0) resolve({ seconds, output });
      else reject(new CommandFailed(name, output));
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child ended with its whole group */
function end(child) {
  try {
    if (windows) child.kill();
    else process.kill(-(child.pid ?? NaN), 'SIGTERM');
  } catch {
    // It has just ended by itself.
  }
}

// Children lead their own process groups (see above), so a terminal's Ctrl-C does not reach them by itself.
/** @param {NodeJS.Signals} signal */
function passOn(signal) {
  stopCommands();
  process.exit(signal === 'SIGINT' ? 130 : 143);
}

/** @param {import('node:child_process').ChildProcess} child */
function watch(child) {
  if (children.size === 0) process.on('SIGINT', passOn).on('SIGTERM', passOn);
  children.add(child);
}

/** @param {import('node:child_process').ChildProcess} child */
function unwatch(child) {
  children.delete(child);
  if (children.size === 0) process.off('SIGINT', passOn).off('SIGTERM', passOn);
}

/**
 * @param {string} program
 * @param {NodeJS.ErrnoException} problem
 */
function sentence(program, problem) {
  if (problem.code !== 'ENOENT') return problem.message;
  return `${program} was not found${program === 'npm' ? '; it comes with Node (https://nodejs.org)' : ''}.`;
}

/** @param {string} text */
function lastLine(text) {
  // Colours and cursor moves would break the one line that progress redraws.
  const plain = text.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '');
  return (
    plain
      .trim()
      .split(/[\r\n]+/)
      .at(-1) ?? ''
  );
}
