'use client';

import { useEffect, useState } from 'react';
import type { Link } from '@/lib/cohort/link-schema';
import type { Locale } from '@/lib/i18n/locale';
import { call, type Called } from '../call';

/** The links of a cohort as the server lists them; null while they are fetched. */
export function useLinks(locale: Locale, cohort: string) {
  const [got, setGot] = useState<Called<{ links: readonly Link[] }> | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    void call('listLinks', { locale, path: { cohort } }).then((answer) => {
      if (current) setGot(answer);
    });
    return () => {
      current = false;
    };
  }, [locale, cohort, attempt]);
  return { got, refresh: () => setAttempt((times) => times + 1) };
}
