'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type { Called, Failure } from './call';

export type Answered<Value> =
  | { state: 'loading' }
  | { state: 'failed'; failure: Failure; retry: () => void }
  | { state: 'ready'; value: Value };

/** Asks once for each `key`, and again when told to. What was asked for before is not shown for it. */
export function useCall<Value>(
  key: string,
  ask: (signal: AbortSignal) => Promise<Called<Value>>,
): Answered<Value> {
  const [got, setGot] = useState<{ key: string; called: Called<Value> } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const asked = useEffectEvent(ask);
  useEffect(() => {
    const stop = new AbortController();
    void asked(stop.signal).then((called) => {
      if (!stop.signal.aborted) setGot({ key, called });
    });
    return () => stop.abort();
  }, [key, attempt]);
  if (got?.key !== key) return { state: 'loading' };
  if (got.called.ok) return { state: 'ready', value: got.called.value };
  const retry = () => {
    setGot(null);
    setAttempt(attempt + 1);
  };
  return { state: 'failed', failure: got.called.failure, retry };
}
