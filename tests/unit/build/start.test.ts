import { execFile } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeProblem } from '@/lib/build/node-version.mjs';
import { freePort, portProblem, whenListening } from '@/lib/build/port.mjs';
import { root } from '@/lib/build/project.mjs';

async function taken(host: string) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return { port, [Symbol.dispose]: () => void server.close() };
}

test('a busy port is said plainly, with what to do', async () => {
  using server = await taken('127.0.0.1');
  const problem = await portProblem(String(server.port));
  expect(problem).toContain(`Port ${server.port} is already in use`);
  expect(problem).toContain(`PORT=${server.port + 1} npm start`);
});

test(
  'npm start on a busy port ends at once, with code 1 and no stack',
  { timeout: 30_000 },
  async () => {
    using server = await taken('127.0.0.1');
    const start = promisify(execFile)(process.execPath, ['lib/build/start.mjs'], {
      cwd: root,
      env: { ...process.env, PORT: String(server.port) },
    });
    await expect(start).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^\s*Port \d+ is already in use.*\n$/) as unknown,
    });
  },
);

test('a free port is no problem, and what is no port is', async () => {
  expect(await portProblem(String(await freePort()))).toBeNull();
  for (const text of ['', '0', '65536', '80a', '-1', '3e3', ' 3000']) {
    expect(await portProblem(text), text).toContain('not a port');
  }
});

test('waiting for a server ends when it answers, or when it has ended', async () => {
  using server = await taken('127.0.0.1');
  expect(await whenListening(server.port, () => false)).toBe(true);
  expect(await whenListening(await freePort(), () => true)).toBe(false);
});

test('a Node that is too old is told apart by major and minor version', () => {
  const wanted = '>=20.19';
  for (const version of ['20.19.0', '20.20.2', '21.0.0', '24.1.0']) {
    expect(nodeProblem(version, wanted), version).toBeNull();
  }
  for (const version of ['20.18.9', '18.20.8', '9.11.2']) {
    expect(nodeProblem(version, wanted), version).toContain(`needs Node 20.19 or newer`);
  }
});

test('npm start begins without node_modules: its modules import only node: modules and each other', () => {
  const seen = new Set<string>();
  const follow = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const text = readFileSync(join(root, 'lib/build', name), 'utf8');
    for (const [, from = ''] of text.matchAll(/^(?:import|export)[^;]*?from '([^']+)';/gm)) {
      if (from.startsWith('./')) follow(from.slice(2));
      else expect(from, `${name} imports it`).toMatch(/^node:/);
    }
  };
  for (const entry of ['start.mjs', 'test.mjs', 'bench.mjs']) follow(entry);
  expect(seen.size).toBeGreaterThan(8);
});
