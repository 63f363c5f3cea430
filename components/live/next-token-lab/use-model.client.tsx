'use client';

import { startTransition, useEffect, useState } from 'react';
import { loadModel } from './load-model';
import type { Model } from './model';

/** The model, fetched when it is first wanted. */
export function useModel(address: string, wanted: boolean) {
  const [model, setModel] = useState<Model | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    loadModel(address).then(
      // The first drawing of everything may take its time, in pieces.
      (loaded) => current && startTransition(() => setModel(loaded)),
      () => current && setModel('failed'),
    );
    return () => {
      current = false;
    };
  }, [address, wanted, attempt]);
  const retry = () => {
    setModel(null);
    setAttempt(attempt + 1);
  };
  return {
    model: model === 'failed' ? null : model,
    state: model === 'failed' ? ('failed' as const) : model || !wanted ? 'still' : 'coming',
    retry,
  };
}
