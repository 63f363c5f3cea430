import type { Score } from './result';
import { ROUNDING } from './rounding';

/** Which figure of a score a change is told in. */
export type Figure = 'estimate' | 'low';

/** A score before and after; null: there is none on that side. */
export type ScoreChange = {
  from: Score | null;
  to: Score | null;
  /** The estimate where both sides have one, else the low end of the range. */
  by: Figure;
  /** Points, after less before; null without a score on both sides. */
  delta: number | null;
};

/** Compares two scores. */
export function scoreChange(from: Score | null, to: Score | null): ScoreChange {
  const by = from?.estimate != null && to?.estimate != null ? 'estimate' : 'low';
  return { from, to, by, delta: from && to && inFigure(to, by) - inFigure(from, by) };
}

/** One figure of a score; the low end where there is no estimate. */
export function inFigure(score: Score, figure: Figure): number {
  return figure === 'low' ? score.low : (score.estimate ?? score.low);
}

/** Whether nothing in a score changed: neither the estimate nor the range. */
export function isSame({ from, to }: ScoreChange): boolean {
  if (!from || !to) return from === to;
  const near = (a: number, b: number) => Math.abs(a - b) < ROUNDING;
  if ((from.estimate === null) !== (to.estimate === null)) return false;
  return (
    near(from.estimate ?? 0, to.estimate ?? 0) && near(from.low, to.low) && near(from.high, to.high)
  );
}
