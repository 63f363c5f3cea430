/**
 * Charts have a fixed size in CSS pixels: a fluid one keeps its screen width on paper and makes the
 * browser shrink the whole page to fit. This width fits a phone, and half the text width of A4.
 */
export const CHART_WIDTH = 328;
export const RADAR_HEIGHT = 300;

/** Three lines of a long name, and a little air. */
const BAR = 44;
const AXIS = 34;

/** Room for so many bars and the axis below them. */
export function barsHeight(count: number): number {
  return count * BAR + AXIS;
}
