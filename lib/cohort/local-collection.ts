import * as z from 'zod/mini';
import { parseJson } from '@/lib/session/safe-json';
import { MAX_FILES } from './local-collection-limits';
import type { FileFault } from './local-file';
import { MAX_EARLIER_ROUNDS } from './local-rounds';
import type { Sorting } from './local-state';

// zod would probe `new Function`, which the page's policy forbids and reports.
z.config({ jitless: true });

const FORMAT = 'groundwork-collection';
const FORMAT_VERSION = 1;
/** How a collection begins, so that a large file can be told from one before it is read. */
const BEGINS = new RegExp(`^\\uFEFF?\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`);

const text = (most: number) => z.string().check(z.maxLength(most));
const idSchema = z.string().check(z.maxLength(120), z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));

const fileSchema = z.strictObject({
  name: text(1_000),
  folder: text(1_000),
  team: z.nullable(text(120)),
  decision: z.nullable(z.enum(['team', 'out'])),
  /** A founder's saved file, read by its own rules. */
  content: z.unknown(),
});
const collectionSchema = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  savedAt: z.iso.datetime(),
  name: text(120),
  chapters: z.nullable(z.array(idSchema).check(z.maxLength(100))),
  earlier: z
    .array(z.strictObject({ name: text(80), from: z.iso.date(), to: z.iso.date() }))
    .check(z.maxLength(MAX_EARLIER_ROUNDS)),
  files: z.array(fileSchema).check(z.maxLength(MAX_FILES)),
});

export type SavedCollection = z.infer<typeof collectionSchema>;
export type CollectionRead =
  { ok: true; collection: SavedCollection } | { ok: false; fault: FileFault };

/** Whether a file is a collection rather than one founder's work. `head`: its first hundred signs or so. */
export function isCollection(head: string): boolean {
  return BEGINS.test(head);
}

/** Reads a collection strictly. The files in it are still to be read, each as if it had been dropped. */
export function readCollection(from: string): CollectionRead {
  const parsed = parseJson(from.replace(/^\uFEFF/, ''));
  if (!parsed.ok) {
    const isJson = parsed.code !== 'not-json';
    return { ok: false, fault: isJson ? damaged([parsed.path]) : { code: 'not-json' } };
  }
  const found = formatVersionOf(parsed.value);
  if (found > FORMAT_VERSION) {
    return { ok: false, fault: { code: 'newer-format', found, known: FORMAT_VERSION } };
  }
  const read = collectionSchema.safeParse(parsed.value);
  if (read.success) return { ok: true, collection: read.data };
  const paths = read.error.issues.slice(0, 5).map((issue) => issue.path.map(String).join('.'));
  return { ok: false, fault: damaged(paths) };
}

const damaged = (paths: readonly string[]): FileFault => ({ code: 'damaged', paths });

function formatVersionOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('formatVersion' in value)) return 0;
  return typeof value.formatVersion === 'number' ? value.formatVersion : 0;
}

/** What of a file goes into a collection; `content` is its text, JSON already. */
export type FileToSave = { id: string; name: string; folder: string; content: string };

/** A collection as text, in pieces: whole it might be larger than a string may be. */
export function writeCollection(
  { name, chapters, earlier, names, decisions }: Sorting,
  files: readonly FileToSave[],
  now: number,
): string[] {
  const savedAt = new Date(now).toISOString();
  const head = { format: FORMAT, formatVersion: FORMAT_VERSION, savedAt, name, chapters, earlier };
  const pieces = files.map((file, index) => {
    const about = {
      name: file.name,
      folder: file.folder,
      team: names[file.id] ?? null,
      decision: decisions[file.id] ?? null,
    };
    return `${index === 0 ? '' : ','}\n${JSON.stringify(about).slice(0, -1)},"content":${file.content}}`;
  });
  return [`${JSON.stringify(head).slice(0, -1)},"files":[`, ...pieces, '\n]}\n'];
}
