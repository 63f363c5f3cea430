import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '@/lib/build/project.mjs';
import type { Place } from '@/lib/cohort/store/database';

export type Server = {
  base: string;
  process: ChildProcess;
  stop: (signal: NodeJS.Signals) => Promise<void>;
};

const START_MS = 60_000;

/** The built site, served for real on 127.0.0.1. */
export async function startServer(place: Place, port: number, env: object = {}): Promise<Server> {
  const next = join(root, 'node_modules/next/dist/bin/next');
  const server = spawn(
    process.execPath,
    [next, 'start', '--port', String(port), '--hostname', '127.0.0.1'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'ignore'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        GROUNDWORK_DATA: place.folder,
        DATABASE_URL: place.url ?? '',
        ...env,
      },
    },
  );
  const end = () => server.kill('SIGKILL');
  process.once('exit', end);
  server.once('exit', () => process.off('exit', end));
  const base = `http://127.0.0.1:${port}/api/v1`;
  const until = Date.now() + START_MS;
  for (;;) {
    const health = await fetch(`${base}/health`).catch(() => null);
    if (health?.ok) break;
    if (server.exitCode !== null || Date.now() > until)
      throw new Error('The server did not start.');
    await pause(30);
  }
  return {
    base,
    process: server,
    async stop(signal) {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const exit = once(server, 'exit');
      server.kill(signal);
      await exit;
    },
  };
}
