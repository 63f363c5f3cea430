import { MAX_FILE_BYTES, MAX_FILE_CHARS } from '@/lib/session/limits';
import { openSavedFile, type FileProblem } from '@/lib/session/saved-file';
import type { Work } from '@/lib/session/work';

/** A file whose content can be put in the place of the work. */
export type ReadFile = { name: string; work: Work; /** ms */ savedAt: number };
export type ReadFileProblem = FileProblem | { code: 'unreadable' };
export type FileReading = { ok: true; file: ReadFile } | { ok: false; problem: ReadFileProblem };

/** Reads a file that the founder picked or dropped. A huge one is refused unread. */
export async function readFile(file: File): Promise<FileReading> {
  if (file.size > MAX_FILE_BYTES) {
    return { ok: false, problem: { code: 'too-large', most: MAX_FILE_CHARS } };
  }
  // It may have been moved or locked since it was picked; a dropped folder fails here as well.
  const text = await file.text().catch(() => null);
  if (text === null) return { ok: false, problem: { code: 'unreadable' } };
  const opened = openSavedFile(text);
  if (!opened.ok) return opened;
  return { ok: true, file: { name: file.name, work: opened.work, savedAt: opened.savedAt } };
}
