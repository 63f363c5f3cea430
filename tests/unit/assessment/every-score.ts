import type { Result, Score } from '@/lib/assessment/result';

/** Every score of a result with a name: overall, parts, chapters; claimed and backed. */
export function scoresOf(result: Result): Map<string, Score | null> {
  const chapters = result.parts.flatMap((part) => part.chapters);
  return new Map(
    [{ id: 'overall', ...result }, ...result.parts, ...chapters].flatMap((each) => [
      [each.id, each.score],
      [`${each.id}, backed`, each.backed],
    ]),
  );
}

const ROUNDING = 1e-9;

/** Whether a score is nowhere below another: estimate and both ends of the range. */
export function isNowhereBelow(score: Score | null, other: Score | null): boolean {
  if (!score || !other) return score === other;
  if ((score.estimate === null) !== (other.estimate === null)) return false;
  return (
    (score.estimate ?? 0) >= (other.estimate ?? 0) - ROUNDING &&
    score.low >= other.low - ROUNDING &&
    score.high >= other.high - ROUNDING
  );
}

/** Whether low ≤ estimate ≤ high, and all of them from 0 to 100. */
export function isInOrder({ estimate, low, high }: Score): boolean {
  const inRange = estimate === null || (estimate >= low - ROUNDING && estimate <= high + ROUNDING);
  return low >= 0 && low <= high + ROUNDING && high <= 100 && inRange;
}
