import type { Counts, PartResult, Result, Score } from '@/lib/assessment/result';

/** One line of a table of scores, and one bar or spoke of the chart beside it. */
export type ScoreRow = {
  id: string;
  score: Score;
  /** The score with claims taken only as far as their evidence carries them. */
  backed: Score;
  /** Points claimed and not shown. */
  unshown: number;
  counts: Counts;
};

type Scored = { id: string; score: Score | null; backed: Score | null; counts: Counts };

/** Parts that have a score, in reading order. */
export function partRows({ parts }: Result): ScoreRow[] {
  return parts.flatMap(rowOf);
}

/** Chapters that have a score, in reading order. */
export function chapterRows({ chapters }: PartResult): ScoreRow[] {
  return chapters.flatMap(rowOf);
}

/** The whole, or null without a score. */
export function overallRow({ score, backed, counts }: Result): ScoreRow | null {
  return rowOf({ id: 'overall', score, backed, counts })[0] ?? null;
}

function rowOf({ id, score, backed, counts }: Scored): ScoreRow[] {
  if (!score || !backed) return [];
  const unshown =
    score.estimate !== null && backed.estimate !== null
      ? score.estimate - backed.estimate
      : score.low - backed.low;
  return [{ id, score, backed, unshown, counts }];
}
