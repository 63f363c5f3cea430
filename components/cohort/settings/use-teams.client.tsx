'use client';

import { useEffect, useState } from 'react';
import type { Teams } from '@/lib/cohort/team-schema';
import type { Locale } from '@/lib/i18n/locale';
import { call, type Called } from '../call';

/** The teams of a cohort as the server lists them; null while they are fetched. */
export function useTeams(locale: Locale, cohort: string) {
  const [got, setGot] = useState<Called<Teams> | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    void call('listTeams', { locale, path: { cohort } }).then((answer) => {
      if (current) setGot(answer);
    });
    return () => {
      current = false;
    };
  }, [locale, cohort, attempt]);
  return { got, refresh: () => setAttempt((times) => times + 1) };
}

export type LoadedTeams = ReturnType<typeof useTeams>;
