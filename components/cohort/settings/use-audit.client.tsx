'use client';

import { useEffect, useState } from 'react';
import type { Audit } from '@/lib/cohort/audit-schema';
import type { Locale } from '@/lib/i18n/locale';
import { call, type Failure } from '../call';

type Loaded = { entries: Audit['entries']; before: string | null };

/** The audit trail, page after page; null while the first is fetched. */
export function useAudit(locale: Locale, cohort: string) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    void call('readAudit', { locale, path: { cohort } }).then((got) => {
      if (!current) return;
      if (got.ok) setLoaded(got.value);
      setFailure(got.ok ? null : got.failure);
    });
    return () => {
      current = false;
    };
  }, [locale, cohort, attempt]);

  /** How many more there are now. */
  async function fetchOlder(): Promise<number> {
    if (!loaded?.before) return 0;
    const query = { before: loaded.before };
    const got = await call('readAudit', { locale, path: { cohort }, query });
    setFailure(got.ok ? null : got.failure);
    if (!got.ok) return 0;
    const { entries, before } = got.value;
    setLoaded({ entries: [...loaded.entries, ...entries], before });
    return entries.length;
  }
  return { loaded, failure, fetchOlder, refresh: () => setAttempt((times) => times + 1) };
}
