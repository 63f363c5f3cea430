'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { HeldLink, LinkKind } from '@/lib/cohort/link-schema';
import type { Locale } from '@/lib/i18n/locale';
import { call, type Called, type Failure } from './call';

export type Held =
  | { state: 'loading' }
  | { state: 'failed'; failure: Failure; retry: () => void }
  /** `others`: what this browser holds besides. */
  | { state: 'none'; others: readonly HeldLink[] }
  | { state: 'held'; held: HeldLink };

/** The secret of a link, as it stands in the fragment. */
const SECRET = /^#([a-z0-9]{16}\.[A-Za-z0-9_-]{32})$/;

type Session = Called<{ held: HeldLink[] }> | null;

/**
 * The link by which this page may be used: the one in the address, which is exchanged for a cookie
 * and then leaves the address and the history; else the one for `?cohort=` (and `?team=`) that the
 * browser holds; else, when the address names none, the first of the kind.
 */
export function useHeld(locale: Locale, kind: LinkKind): Held {
  const search = useSearchParams();
  const path = usePathname();
  const [session, setSession] = useState<Session>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    const ask = async () => {
      const token = SECRET.exec(location.hash)?.[1];
      const got = token
        ? await call('openSession', { locale, body: { token } })
        : await call('readSession', { locale });
      if (!current) return;
      if (token && got.ok) {
        const opened = got.value.held[0];
        const names = opened && opened.kind === kind ? `?${queryOf(opened)}` : '';
        // At once, before anything is shown: an address is looked at, copied and photographed.
        history.replaceState(null, '', `${path}${names}`);
      }
      setSession(got);
    };
    void ask();
    const again = () => void (SECRET.test(location.hash) && ask());
    addEventListener('hashchange', again);
    return () => {
      current = false;
      removeEventListener('hashchange', again);
    };
  }, [locale, kind, attempt, path]);

  if (session === null) return { state: 'loading' };
  if (!session.ok) {
    const retry = () => {
      setSession(null);
      setAttempt(attempt + 1);
    };
    return { state: 'failed', failure: session.failure, retry };
  }
  const all = session.value.held;
  const cohort = search.get('cohort');
  const team = kind === 'team' ? search.get('team') : null;
  const held = all.find(
    (each) =>
      each.kind === kind &&
      (cohort === null || each.cohort.id === cohort) &&
      (team === null || each.team?.id === team),
  );
  return held ? { state: 'held', held } : { state: 'none', others: all };
}

function queryOf({ cohort, team }: HeldLink): string {
  return new URLSearchParams({ cohort: cohort.id, ...(team && { team: team.id }) }).toString();
}
