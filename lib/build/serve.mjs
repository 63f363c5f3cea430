// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Starts Next's own server on the built site. It stays in this process group, so that whoever ends the group ends it too.
 *
 * @param {string} root
 * @param {number} port
 * @param {'inherit' | 'ignore'} output
 */
export function serve(root, port, output) {
  return spawn(
    process.execPath,
    [join(root, 'node_modules/next/dist/bin/next'), 'start', '--port', String(port)],
    {
      cwd: root,
      stdio: ['ignore', output, 'inherit'],
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    },
  );
}
