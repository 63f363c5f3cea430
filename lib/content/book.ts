import 'server-only';
import { cwd } from 'node:process';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { liveParts } from '@/lib/guidebook/live-parts';
import type { Locale } from '@/lib/guidebook/text';
import { folderState } from './fingerprint';
import { ContentError } from './problem';
import { compiledProse } from './prose-cache';
import { readGuidebook, type WrittenChapter } from './read-guidebook';
import './watch';

export type Book = {
  guidebook: Guidebook;
  /** By chapter id; a planned chapter has no entry. */
  chapters: Readonly<Record<string, WrittenChapter>>;
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
  const { guidebook, chapters, problems } = readGuidebook(root, liveParts);
  if (!guidebook || problems.length > 0) throw new ContentError(problems);
  kept = { state, book: { guidebook, chapters } };
  return kept.book;
}

/** Function body of one chapter's prose, for `getMDXComponent` on the server. */
export function getProseCode(chapter: string, locale: Locale): Promise<string> {
  return compiledProse(cwd(), chapter, locale);
}
