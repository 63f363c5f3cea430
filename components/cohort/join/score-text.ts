import type { Score } from '@/lib/assessment/result';
import { figure, range } from '@/lib/report/figures';

/** A score in one go: the estimate, or the range while there is none. */
export function scoreText(score: Score | null): string {
  if (score === null) return '–';
  return score.estimate === null ? range(score) : figure(score.estimate);
}
