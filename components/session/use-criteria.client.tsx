'use client';

import { useEffect, useState } from 'react';
import type { Criteria } from '@/lib/guidebook/criteria-file';
import type { Locale } from '@/lib/i18n/locale';
import { routes } from '@/lib/routes';
import { loadCriteria } from './load-criteria';

export type LoadedCriteria =
  { state: 'loading' } | { state: 'failed'; retry: () => void } | ({ state: 'ready' } & Criteria);

/** All criteria in one language, once they have arrived. */
export function useCriteria(locale: Locale): LoadedCriteria {
  const [loaded, setLoaded] = useState<Criteria | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    loadCriteria(routes.criteria(locale)).then(
      (file) => current && setLoaded(file),
      () => current && setLoaded('failed'),
    );
    return () => {
      current = false;
    };
  }, [locale, attempt]);

  if (loaded === null) return { state: 'loading' };
  if (loaded !== 'failed') return { state: 'ready', ...loaded };
  const retry = () => {
    setLoaded(null);
    setAttempt(attempt + 1);
  };
  return { state: 'failed', retry };
}
