'use client';

import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useSession } from '@/components/session/session.client';
import type { OutboxState } from '@/lib/cohort/outbox-sender';
import type { Locale } from '@/lib/i18n/locale';
import { outboxOf, outboxState } from './outbox';

const nothing: OutboxState = { waiting: [], sending: null, done: [] };

/** What waits to be sent from this browser, and what has just been sent. */
export function useOutbox(locale: Locale): OutboxState {
  const subscribe = useCallback(
    (listener: () => void) => outboxOf(locale).subscribe(listener),
    [locale],
  );
  // Wiping the work takes along what waits; this tab is not told by storage.
  const startedAt = useSession(({ work }) => work.startedAt);
  useEffect(() => outboxOf(locale).look(), [locale, startedAt]);
  return useSyncExternalStore(subscribe, outboxState, () => nothing);
}
