import { costOf, type Counts } from './rates';

/** How the scores of one class are spread: a logistic bell around its middle. */
export type Spread = { count: number; middle: number; spread: number };
export type Model = { positives: Spread; negatives: Spread };
/** The scores of the cases of both classes, each rising. */
export type Scores = { positives: Float64Array; negatives: Float64Array };

/**
 * Scores without chance: case i of n lies where (i + ½) ÷ n of the bell lies below it,
 * at middle + spread · ln(p ÷ (1 − p)). The same model gives the same cases.
 */
export function scoresOf({ positives, negatives }: Model): Scores {
  return { positives: placed(positives), negatives: placed(negatives) };
}

function placed({ count, middle, spread }: Spread): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => {
    const below = (i + 0.5) / count;
    return middle + spread * Math.log(below / (1 - below));
  });
}

/** How dense the bell is at a score. */
export function density({ middle, spread }: Spread, score: number): number {
  const half = Math.cosh((score - middle) / (2 * spread));
  return 1 / (4 * spread * half ** 2);
}

/** The four counts when every score from the threshold on raises an alarm. */
export function countsAt({ positives, negatives }: Scores, threshold: number): Counts {
  const fn = countBelow(positives, threshold);
  const tn = countBelow(negatives, threshold);
  return { fn, tn, tp: positives.length - fn, fp: negatives.length - tn };
}

/** How many of rising numbers lie below a limit. */
function countBelow(rising: Float64Array, limit: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

export type Cut = { threshold: number; counts: Counts };

/** Every threshold that makes a difference, from the strictest, which alarms at nothing, to the laxest. */
export function cutsOf(scores: Scores): Cut[] {
  const all = Float64Array.from([...scores.positives, ...scores.negatives])
    .sort()
    .reverse();
  const distinct = [...new Set(all)];
  return [Infinity, ...distinct].map((threshold) => ({
    threshold,
    counts: countsAt(scores, threshold),
  }));
}

/**
 * The area under the ROC curve, as the chance that a positive case scores above a negative one, ties
 * counting half: Mann and Whitney's U over the number of pairs. Null without cases of both classes.
 */
export function aucOf({ positives, negatives }: Scores): number | null {
  const pairs = positives.length * negatives.length;
  if (pairs === 0) return null;
  let won = 0;
  for (const score of positives) {
    const below = countBelow(negatives, score);
    won += below + (countUpTo(negatives, score) - below) / 2;
  }
  return won / pairs;
}

/** How many of rising numbers are at most a limit. */
function countUpTo(rising: Float64Array, limit: number): number {
  let count = countBelow(rising, limit);
  while (rising[count] === limit) count += 1;
  return count;
}

/** The cut whose errors cost least; of equals the strictest, which raises the fewest alarms. */
export function cheapestOf(cuts: readonly Cut[], perMiss: number, perAlarm: number): Cut | null {
  const cost = ({ counts }: Cut) => costOf(counts, perMiss, perAlarm);
  return cuts.reduce<Cut | null>(
    (best, cut) => (best && cost(best) <= cost(cut) ? best : cut),
    null,
  );
}
