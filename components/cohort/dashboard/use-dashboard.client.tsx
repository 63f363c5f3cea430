'use client';

import { useEffect, useState } from 'react';
import type { Dashboard } from '@/lib/cohort/dashboard-schema';
import type { Locale } from '@/lib/i18n/locale';
import { call, type Failure } from '../call';

export type Loaded = {
  dashboard: Dashboard;
  /** Teams that submitted in the round before. */
  earlier: readonly string[];
  /** When it was asked for, ms. */
  at: number;
};
type Asked = { cohort: string; round: string | null; locale: Locale };
type Outcome = { request: string; loaded: Loaded | null; failure: Failure | null };

/** The dashboard of a round, kept on the screen while another is asked for. */
export function useDashboard({ cohort, round, locale }: Asked) {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const request = `${cohort} ${round ?? ''} ${attempt}`;
  useEffect(() => {
    let current = true;
    void load({ cohort, round, locale }).then((got) => {
      if (!current) return;
      // What stood there before a failure stays readable.
      setOutcome((before) => ({ request, ...got, loaded: got.loaded ?? before?.loaded ?? null }));
    });
    return () => {
      current = false;
    };
  }, [cohort, round, locale, request]);
  return {
    loaded: outcome?.loaded ?? null,
    failure: outcome?.request === request ? outcome.failure : null,
    busy: outcome?.request !== request,
    refresh: () => setAttempt(attempt + 1),
    /** How often it has been asked for by hand. */
    attempt,
  };
}

async function load({ cohort, round, locale }: Asked): Promise<Omit<Outcome, 'request'>> {
  const at = Date.now();
  const [got, teams] = await Promise.all([
    call('readDashboard', { locale, path: { cohort }, query: { round } }),
    call('listTeams', { locale, path: { cohort } }),
  ]);
  if (!got.ok) return { loaded: null, failure: got.failure };
  const dashboard = got.value;
  const before = dashboard.before;
  // Without the list the dashboard only cannot name those that dropped out.
  const listed = teams.ok && before !== null ? teams.value.teams : [];
  const earlier = listed
    .filter(({ submitted }) => before !== null && submitted.includes(before))
    .map(({ id }) => id);
  return { loaded: { dashboard, earlier, at }, failure: null };
}
