import { MAX_ANSWERS, MAX_FILE_CHARS } from './limits';
import { assessmentOf, type Work } from './work';
import { readFileText, type WorkProblem } from './work-schema';

export type FileProblem = WorkProblem | { code: 'empty' } | { code: 'too-large'; most: number };
export type OpenedFile =
  { ok: true; work: Work; /** ms */ savedAt: number } | { ok: false; problem: FileProblem };

/**
 * Reads a file that a founder has picked. Compare its size in bytes with `MAX_FILE_BYTES` before
 * reading it at all.
 */
export function openSavedFile(text: string): OpenedFile {
  const refuse = (problem: FileProblem) => ({ ok: false as const, problem });
  if (text.length > MAX_FILE_CHARS) return refuse({ code: 'too-large', most: MAX_FILE_CHARS });
  // Editors on Windows put a byte order mark in front; it counts as blank.
  const file = text.trim();
  if (file === '') return refuse({ code: 'empty' });
  const read = readFileText(file);
  if (!read.ok) return read;
  const { work, savedAt } = read;
  if (Object.keys(assessmentOf(work).answers).length > MAX_ANSWERS) {
    return refuse({ code: 'damaged', paths: ['work.answers'] });
  }
  return { ok: true, work, savedAt: Date.parse(savedAt) };
}
