'use client';

import { useEffect, useState } from 'react';
import { loadRubric } from './load-rubric';
import type { Rubric } from '@/lib/guidebook/rubric';

export type LoadedRubric =
  { state: 'loading' } | { state: 'missing' } | { state: 'ready'; rubric: Rubric };

const loading: LoadedRubric = { state: 'loading' };

/** The rules of an earlier guidebook version. `missing` also when they could not be fetched. */
export function useRubric(version: string): LoadedRubric {
  const [loaded, setLoaded] = useState<{ version: string; result: LoadedRubric } | null>(null);
  useEffect(() => {
    let current = true;
    void loadRubric(version)
      .catch(() => null)
      .then((rubric) => {
        const result: LoadedRubric = rubric ? { state: 'ready', rubric } : { state: 'missing' };
        if (current) setLoaded({ version, result });
      });
    return () => {
      current = false;
    };
  }, [version]);
  return loaded?.version === version ? loaded.result : loading;
}
