'use client';

import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Assessment } from '@/lib/assessment/assessment';
import type { Entry } from '@/lib/cohort/entry';
import { type Collection, scoresIn, toScore } from '@/lib/cohort/local-dashboard';
import type { Scores } from '@/lib/cohort/scores';
import { inSlices } from '../in-slices';

export type ScoredCollection = {
  /** Null until everything is scored for the first time. */
  entries: readonly Entry[] | null;
  /** Null: nothing is being scored. */
  scoring: { done: number; of: number } | null;
};

/** Everything of a collection scored, a few between two frames; what was scored before is kept. */
export function useEntries(collection: Collection): ScoredCollection {
  const { rubric } = collection;
  const known = useMemo(
    () => ({ rubric, scores: new WeakMap<Assessment, Scores | null>() }),
    [rubric],
  );
  const [found, setFound] = useState<{ of: Collection; entries: readonly Entry[] } | null>(null);
  const [done, setDone] = useState(0);
  const jobs = useMemo(() => toScore(collection), [collection]);
  useEffect(() => {
    const stop = new AbortController();
    const entries: Entry[] = [];
    const run = inSlices(
      jobs,
      ({ team, round, at, assessment }) => {
        const before = known.scores.get(assessment);
        const scores = before === undefined ? scoresIn(known.rubric, assessment) : before;
        known.scores.set(assessment, scores);
        if (scores) entries.push({ team, round, submittedAt: new Date(at).toISOString(), scores });
      },
      { signal: stop.signal, onSlice: setDone },
    );
    void run.then((isWhole) => {
      // What is drawn of it may take a while: not in one piece.
      if (isWhole) startTransition(() => setFound({ of: collection, entries }));
    });
    return () => stop.abort();
  }, [jobs, known, collection]);

  const isCurrent = found?.of === collection;
  return {
    entries: found?.entries ?? null,
    scoring: isCurrent ? null : { done: Math.min(done, jobs.length), of: jobs.length },
  };
}
