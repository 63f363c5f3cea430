'use client';

import { useMemo } from 'react';
import type { Profile } from '@/lib/assessment/assessment';
import { useSession } from './session.client';

/** The profile as the engine reads it: no times, and no question without an answer. */
export function useProfile(): Profile {
  const saved = useSession(({ work }) => work.profile);
  return useMemo(() => {
    const answered = Object.entries(saved).filter(([, { options }]) => options.length > 0);
    return Object.fromEntries(answered.map(([id, { options }]) => [id, options]));
  }, [saved]);
}
