import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@/lib/guidebook/text';
import { compileProse } from './compile-prose';
import { contentHash } from './fingerprint';

const running = new Map<string, Promise<string>>();

/**
 * Compiled prose, from memory, from `.next/cache`, or compiled now.
 * Pages are prerendered side by side, so all callers of one key share one promise.
 * The key covers the prose, its figures, the compiler's own source and the lock file: a stale hit cannot happen.
 */
export function compiledProse(root: string, folder: string, locale: Locale): Promise<string> {
  const path = join(root, 'content', folder);
  const key = contentHash([
    join(path, `${locale}.mdx`),
    join(path, 'figures'),
    join(root, 'lib/content'),
    join(root, 'package-lock.json'),
  ]);
  let promise = running.get(key);
  if (!promise) {
    promise =
      fromDisk(root, key) ??
      compileProse(root, folder, locale).then((code) => toDisk(root, key, code));
    running.set(key, promise);
    // A failure is not kept: the author's next edit has another key, but the same text may be retried.
    promise.catch(() => running.delete(key));
  }
  return promise;
}

function cachePath(root: string, key: string): string {
  return join(root, '.next/cache/prose', `${key}.js`);
}

function fromDisk(root: string, key: string): Promise<string> | null {
  try {
    return Promise.resolve(readFileSync(cachePath(root, key), 'utf8'));
  } catch {
    return null; // Not there yet: the usual case after an edit.
  }
}

function toDisk(root: string, key: string, code: string): string {
  const path = cachePath(root, key);
  mkdirSync(join(path, '..'), { recursive: true });
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, code);
  renameSync(temporary, path);
  return code;
}
