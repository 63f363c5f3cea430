'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False while the page is prerendered and until it is alive: what needs the day or storage waits for it. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
