// @ts-check
const LOOK_MS = 500;

/**
 * Ends this process, as SIGTERM would, once npm is gone that started it.
 *
 * npm passes a signal on to the shell between it and us, and that shell dies without telling anybody:
 * `kill <npm start>` would leave a server behind that holds the port. Without npm nothing is watched,
 * for whoever starts us directly may well mean us to outlive the terminal.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, LOOK_MS).unref();
}
