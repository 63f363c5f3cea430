'use client';

import { useState } from 'react';
import type { CohortChange } from '@/lib/cohort/cohort-changes';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import type { Locale } from '@/lib/i18n/locale';
import { call, type Failure } from '../call';

/** The settings as every section sees them. */
export type Managed = { locale: Locale; cohort: Cohort; onCohort: (cohort: Cohort) => void };

/** Somebody else saved first: what this page had seen, what stands, and what was wanted. */
export type Conflict = { seen: Cohort; now: Cohort; wanted: CohortChange };
export type ChangeState =
  | { state: 'idle' }
  | { state: 'done'; text: string }
  | { state: 'sending' }
  | { state: 'failed'; failure: Failure; wanted: CohortChange }
  | { state: 'conflict'; conflict: Conflict };

/** Changes of one section: sent with the version that the page has seen, and told apart when that is an old one. */
export function useChange({ locale, cohort, onCohort }: Managed, doneText: string) {
  const [change, setChange] = useState<ChangeState>({ state: 'idle' });
  const path = { cohort: cohort.id };

  /** Whether it was stored. */
  async function send(wanted: CohortChange, version = cohort.version): Promise<boolean> {
    setChange({ state: 'sending' });
    const got = await call('changeCohort', { locale, path, body: { version, ...wanted } });
    if (got.ok) {
      onCohort(got.value);
      setChange({ state: 'done', text: doneText });
      return true;
    }
    const { failure } = got;
    if (failure.code !== 'version-conflict') {
      setChange({ state: 'failed', failure, wanted });
      return false;
    }
    const now = await call('readCohort', { locale, path });
    setChange(
      now.ok
        ? { state: 'conflict', conflict: { seen: cohort, now: now.value, wanted } }
        : { state: 'failed', failure: now.failure, wanted },
    );
    return false;
  }
  const say = (text: string) => setChange({ state: 'done', text });
  return { change, send, say };
}

export type Changing = ReturnType<typeof useChange>;
