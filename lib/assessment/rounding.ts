/**
 * Figures closer than this are the same. Sums of thirds and products of roots miss a whole
 * number by about 1e-13: sixty must be sixty, and equals must tie, in whatever order the
 * chapters were added up.
 */
export const ROUNDING = 1e-9;

/** A figure to sort by, as a whole number of `ROUNDING`. */
export function rounded(figure: number): number {
  return Math.round(figure / ROUNDING);
}
