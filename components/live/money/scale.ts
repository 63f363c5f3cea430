/** Gaps between the ticks of `Plot`. */
const GAPS = 4;
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** An axis that holds zero and all values, with a round number at each tick and zero at one. */
export function axisOf(values: readonly number[]): readonly [min: number, max: number] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const rough = (high - low) / GAPS;
  // Nothing but zeros, or as good as that: there is no step to be found.
  if (rough < 1e-12) return [0, 1];
  let power = 10 ** Math.floor(Math.log10(rough));
  for (;;) {
    for (const factor of ROUND) {
      const step = factor * power;
      const below = Math.ceil(-low / step - 1e-9);
      const above = Math.ceil(high / step - 1e-9);
      if (below + above <= GAPS) return [-below * step || 0, (GAPS - below) * step];
    }
    power *= 10;
  }
}

/** `count` + 1 places, evenly from `min` to `max`. */
export function placesBetween(min: number, max: number, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, i) => min + ((max - min) * i) / count);
}
