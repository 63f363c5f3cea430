'use client';

import { useSyncExternalStore } from 'react';

const PATTERN = /^#team-(f\d{1,6})$/;

/** The team whose report the address asks for; null: none, so the dashboard is shown. */
export function useNamedTeam(): string | null {
  const hash = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  );
  return PATTERN.exec(hash)?.[1] ?? null;
}

function subscribe(onChange: () => void) {
  const watch = new AbortController();
  const { signal } = watch;
  addEventListener('hashchange', onChange, { signal });
  addEventListener('popstate', onChange, { signal });
  return () => watch.abort();
}
