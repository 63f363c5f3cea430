'use client';

import { useMemo } from 'react';
import { useCriteria } from '@/components/session/use-criteria.client';
import { useRubric } from '@/components/session/use-rubric.client';
import type { Rubric } from '@/lib/guidebook/rubric';
import type { Locale } from '@/lib/i18n/locale';
import { type Outline, type Texts, textsOf } from '@/lib/report/texts';

type Book<Rules> =
  | { state: 'loading' }
  | { state: 'failed'; retry: () => void }
  | { state: 'ready'; texts: Texts; rubric: Rules };
/** `rubric`: of the version asked for; null: this site does not keep it, or it did not arrive. */
export type LoadedBook = Book<Rubric | null>;

/** The names of everything in the book, and the rubric that a cohort is scored by. */
export function useBook(locale: Locale, outline: Outline, guidebookVersion: string): LoadedBook {
  const loaded = useCriteria(locale);
  const rubric = useRubric(guidebookVersion);
  // `loaded` is a new object at each rendering: by it, 500 teams would be drawn anew with each.
  const criteria = loaded.state === 'ready' ? loaded.criteria : null;
  const texts = useMemo(() => criteria && textsOf(outline, criteria), [criteria, outline]);
  if (loaded.state === 'failed') return loaded;
  if (!texts || rubric.state === 'loading') {
    return { state: 'loading' };
  }
  return { state: 'ready', texts, rubric: rubric.state === 'ready' ? rubric.rubric : null };
}

/** The same, for pages that show nothing without the rubric. */
export function useWholeBook(...asked: Parameters<typeof useBook>): Book<Rubric> {
  const book = useBook(...asked);
  if (book.state !== 'ready') return book;
  const { rubric } = book;
  return rubric ? { ...book, rubric } : { state: 'failed', retry: () => location.reload() };
}
