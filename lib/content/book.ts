import 'server-only';
import { cwd } from 'node:process';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { liveParts } from '@/lib/guidebook/live-parts';
import type { Locale } from '@/lib/guidebook/text';
import { folderState } from './fingerprint';
import { ContentError } from './problem';
import { compiledProse } from './prose-cache';
import type { BothProse } from './read-files';
import { readGuidebook } from './read-guidebook';
import './watch';

export type Book = {
  guidebook: Guidebook;
  /** By chapter id; a planned chapter has no entry. */
  chapters: Readonly<Record<string, BothProse>>;
  /** The answers to the questions of `guidebook.faq`, a section each. */
  answers: BothProse;
};

let kept: { state: string; book: Book } | null = null;

/**
 * The whole checked book. Read once per process; in development again after each edit.
 * @throws ContentError naming every problem with file and line
 */
export function getBook(): Book {
  const root = cwd();
  const state = process.env.NODE_ENV === 'development' ? folderState(`${root}/content`) : '';
  if (kept?.state === state) return kept.book;
  const { guidebook, chapters, answers, problems } = readGuidebook(root, liveParts);
  if (!guidebook || !answers || problems.length > 0) throw new ContentError(problems);
  kept = { state, book: { guidebook, chapters, answers } };
  return kept.book;
}

/**
 * Function body of the prose in one folder of `content/`, for `getMDXComponent` on the server.
 * @param folder such as `chapters/team`
 */
export function getProseCode(folder: string, locale: Locale): Promise<string> {
  return compiledProse(cwd(), folder, locale);
}
