'use client';

import { useMemo } from 'react';
import { useCriteria } from '@/components/session/use-criteria.client';
import { useRubric } from '@/components/session/use-rubric.client';
import type { Rubric } from '@/lib/guidebook/rubric';
import type { Locale } from '@/lib/i18n/locale';
import { type Outline, type Texts, textsOf } from '@/lib/report/texts';

export type LoadedBook =
  | { state: 'loading' }
  | { state: 'failed'; retry: () => void }
  /** `rubric`: of the version asked for; null: this site does not keep it, or it did not arrive. */
  | { state: 'ready'; texts: Texts; rubric: Rubric | null };

/** The names of everything in the book, and the rubric that a cohort is scored by. */
export function useBook(locale: Locale, outline: Outline, guidebookVersion: string): LoadedBook {
  const criteria = useCriteria(locale);
  const rubric = useRubric(guidebookVersion);
  const texts = useMemo(
    () => (criteria.state === 'ready' ? textsOf(outline, criteria.criteria) : null),
    [criteria, outline],
  );
  if (criteria.state === 'failed') return criteria;
  if (criteria.state === 'loading' || !texts || rubric.state === 'loading') {
    return { state: 'loading' };
  }
  return { state: 'ready', texts, rubric: rubric.state === 'ready' ? rubric.rubric : null };
}
