import type { HeatRow } from './dashboard-schema';

export type HeatCell = HeatRow['cells'][number];

/** Steps of the scale of shades, each of twenty points. */
export const SHADES = [1, 2, 3, 4, 5] as const;
export type Shade = (typeof SHADES)[number];

/** The shade of a score, 0-100: from 1, the lightest, to 5. */
export function shadeOf(score: number): Shade {
  return SHADES[Math.min(Math.floor(score / 20), 4)] ?? 1;
}

/** What a cell says: a score in whole points, or why it has none. */
export function readCell({ score }: HeatCell): number | 'too-little' | 'not-applicable' {
  if (score === null) return 'not-applicable';
  return score.estimate === null ? 'too-little' : Math.round(score.estimate);
}
