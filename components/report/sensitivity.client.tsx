'use client';

import { useEffect, useState } from 'react';
import type { Result } from '@/lib/assessment/result';
import type { Sensitivity as Found } from '@/lib/assessment/sensitivity';
import { sensitivityIn } from '@/lib/report/sentences';
import type { View } from '@/lib/report/view';

/** One sentence on what other weights would have said; reckoned when the page has been drawn. */
export function Sensitivity({ view }: { view: View }) {
  const { rubric, report, words } = view;
  const { result } = report;
  const [found, setFound] = useState<{ of: Result; drawn: Found } | null>(null);
  const hasEstimate = result.score?.estimate != null;
  useEffect(() => {
    if (!hasEstimate) return;
    const wait = setTimeout(() => {
      void import('@/lib/assessment/sensitivity').then(({ sensitivity }) => {
        const drawn = sensitivity(rubric, result);
        if (drawn) setFound({ of: result, drawn });
      });
    }, 0);
    return () => clearTimeout(wait);
  }, [hasEstimate, rubric, result]);
  if (!hasEstimate) return null;
  return (
    <p>{found?.of === result ? sensitivityIn(view, found.drawn) : words.scores.sensitivityWait}</p>
  );
}
