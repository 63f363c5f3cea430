'use client';

import { useCallback, useEffect, useState } from 'react';
import type { OwnTeam } from '@/lib/cohort/team-schema';
import type { Trend } from '@/lib/cohort/trend-schema';
import type { Locale } from '@/lib/i18n/locale';
import { call, type Failure } from '../call';

export type LoadedTeam =
  | { state: 'loading' }
  | { state: 'failed'; failure: Failure }
  | { state: 'ready'; own: OwnTeam; trend: Trend };

/** The team as it sees itself, with its rounds. What is shown stays while it is read again. */
export function useTeam(
  locale: Locale,
  path: { cohort: string; team: string },
): LoadedTeam & { reload: () => void } {
  const { cohort, team } = path;
  const [loaded, setLoaded] = useState<LoadedTeam>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    const given = { locale, path: { cohort, team } };
    void Promise.all([call('readOwnTeam', given), call('readTrend', given)]).then(
      ([own, trend]) => {
        if (!current) return;
        if (own.ok && trend.ok) {
          setLoaded({ state: 'ready', own: own.value, trend: trend.value });
          return;
        }
        const failure = own.ok ? (trend.ok ? null : trend.failure) : own.failure;
        // What is shown is not taken away because the network is.
        setLoaded((was) =>
          was.state === 'ready' || !failure ? was : { state: 'failed', failure },
        );
      },
    );
    return () => {
      current = false;
    };
  }, [locale, cohort, team, attempt]);
  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...loaded, reload };
}
