'use client';

import { useEffect, useState } from 'react';
import type { HeldLink } from '@/lib/cohort/link-schema';
import type { Locale } from '@/lib/i18n/locale';
import { call } from '../call';

/** The team of a cohort that this browser holds already; null: none, or nobody could tell. */
export function useOwnTeam(locale: Locale, cohort: string): HeldLink['team'] | 'loading' {
  const [own, setOwn] = useState<HeldLink['team'] | 'loading'>('loading');
  useEffect(() => {
    let current = true;
    void call('readSession', { locale }).then((got) => {
      if (!current) return;
      const held = got.ok ? got.value.held : [];
      setOwn(held.find((each) => each.kind === 'team' && each.cohort.id === cohort)?.team ?? null);
    });
    return () => {
      current = false;
    };
  }, [locale, cohort]);
  return own;
}
