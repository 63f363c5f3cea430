// @ts-check
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

// A server on one of these does not always show on the other (macOS).
const HOSTS = ['::', '127.0.0.1'];
const POLL_MS = 50;

/**
 * Says why the site cannot be served on a port, and what to do; null when it can.
 *
 * @param {string} text as in the environment variable PORT
 * @returns {Promise<string | null>}
 */
export async function portProblem(text) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    return `PORT is "${text}", which is not a port. Use a number from 1 to 65535, for example: PORT=3000 npm start`;
  }
  for (const host of HOSTS) {
    const code = await listeningFails(port, host);
    if (code === 'EADDRINUSE') {
      return `Port ${port} is already in use by another program. Stop that program, or choose another port, for example: PORT=${port < 65_535 ? port + 1 : 3000} npm start`;
    }
    if (code === 'EACCES') {
      return `Port ${port} is kept for administrators on this machine. Choose another one, for example: PORT=3000 npm start`;
    }
  }
  return null;
}

/** A port that nobody uses at this moment. */
export function freePort() {
  return new Promise((/** @type {(port: number) => void} */ resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * Resolves to true once somebody answers on the port, or to false when `over` says that nobody will.
 *
 * @param {number} port
 * @param {() => boolean} over
 */
export async function whenListening(port, over) {
  while (!over()) {
    if (await answers(port)) return true;
    await pause(POLL_MS);
  }
  return false;
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | null>} the error's code
 */
function listeningFails(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', (/** @type {NodeJS.ErrnoException} */ problem) =>
      resolve(problem.code ?? null),
    );
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}

/** @param {number} port */
function answers(port) {
  return new Promise((/** @type {(yes: boolean) => void} */ resolve) => {
    const socket = connect(port, 'localhost');
    const say = (/** @type {boolean} */ yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.on('connect', () => say(true)).on('error', () => say(false));
  });
}
