// @ts-check
const TICK_MS = 1000;
// Where nothing can be redrawn (a log, CI) a long step speaks up this often, so that silence means trouble.
const HEARTBEAT_MS = 30_000;

/** @typedef {{ begin(name: string): void, hint(name: string, line: string): void, end(name: string, mark: string): number, note(text: string): void }} Progress */

/**
 * Tells what is being done, and for how long: one line, redrawn each second on a terminal; one line per event in a log.
 *
 * @param {{ write(text: string): unknown, isTTY?: boolean, columns?: number }} out
 * @returns {Progress}
 */
export function createProgress(out = process.stdout) {
  /** @type {Map<string, { since: number, hint: string, spoke: number }>} */
  const running = new Map();
  /** @type {NodeJS.Timeout | undefined} */
  let ticker;

  const clear = () => out.isTTY && out.write('\r\x1b[K');
  const draw = () => {
    if (!out.isTTY || running.size === 0) return;
    const steps = [...running].map(([name, step]) => `${name} ${seconds(step.since).toFixed(0)} s`);
    const hint = [...running.values()].at(-1)?.hint ?? '';
    const line = `… ${steps.join(' · ')}${hint && `  ${hint}`}`;
    clear();
    out.write(line.slice(0, (out.columns ?? 80) - 1));
  };
  const speak = () => {
    for (const [name, step] of running) {
      if (Date.now() - step.spoke < HEARTBEAT_MS) continue;
      step.spoke = Date.now();
      out.write(`… ${name}, ${seconds(step.since).toFixed(0)} s so far\n`);
    }
  };

  return {
    begin(name) {
      running.set(name, { since: Date.now(), hint: '', spoke: Date.now() });
      if (!out.isTTY) out.write(`… ${name}\n`);
      ticker ??= setInterval(out.isTTY ? draw : speak, TICK_MS);
      ticker.unref();
      draw();
    },
    hint(name, line) {
      const step = running.get(name);
      if (step) step.hint = line;
    },
    end(name, mark) {
      const took = seconds(running.get(name)?.since ?? Date.now());
      running.delete(name);
      if (running.size === 0) {
        clearInterval(ticker);
        ticker = undefined;
      }
      clear();
      out.write(`${mark} ${name.padEnd(14)} ${took.toFixed(1).padStart(6)} s\n`);
      draw();
      return took;
    },
    note(text) {
      clear();
      out.write(`${text}\n`);
      draw();
    },
  };
}

/** @param {number} since in ms */
function seconds(since) {
  return (Date.now() - since) / 1000;
}
