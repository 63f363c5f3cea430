import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import type { Refusal } from '@/lib/session/session';
import type { ReadFileProblem } from './read-file';

/** Sizes are counted in characters; for the founder they are megabytes. */
const MEGABYTE = 1024 * 1024;

/** Why the store did nothing. */
export function refusalText(words: Messages['work']['refusals'], refusal: Refusal): string {
  if (refusal.code === 'too-large') {
    return fill(words['too-large'], { most: Math.round(refusal.most / MEGABYTE) });
  }
  return fill(words[refusal.code], { ...refusal });
}

/** Why a file was not opened. */
export function fileProblemText(
  words: Messages['work']['file']['problems'],
  problem: ReadFileProblem,
): string {
  if (problem.code === 'too-large') {
    return fill(words['too-large'], { most: Math.round(problem.most / MEGABYTE) });
  }
  if (problem.code === 'damaged') {
    return fill(words.damaged, { paths: problem.paths.join(', ') });
  }
  return fill(words[problem.code], { ...problem });
}
