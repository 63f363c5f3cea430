'use client';

import { useMemo } from 'react';
import { useSession } from '@/components/session/session.client';
import { assess } from '@/lib/assessment/assess';
import type { Result } from '@/lib/assessment/result';
import type { Rubric } from '@/lib/guidebook/rubric';
import { assessmentOf } from '@/lib/session/work';

/** Where the founder stands by a rubric; null until the stored work has been read. */
export function useResult(rubric: Rubric): Result | null {
  const work = useSession((session) => session.work);
  const ready = useSession(({ status }) => status === 'ready');
  return useMemo(() => (ready ? assess(rubric, assessmentOf(work)) : null), [rubric, work, ready]);
}
