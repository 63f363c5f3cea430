import type { Person } from './people';

export type Counts = { found: number; missed: number; wrong: number; left: number };

/** What people would call fair, each a share between 0 and 1. Null: nobody to take a share of. */
export type MeasureId = 'selection' | 'found' | 'precision' | 'wrong';
export const measureIds: readonly MeasureId[] = ['selection', 'found', 'precision', 'wrong'];
export type Measures = Readonly<Record<MeasureId, number | null>>;

/** Shares count as equal when they differ by no more than this. */
export const TOLERANCE = 0.02;
/** The four-fifths rule of the US guidelines of 1978. */
export const FOUR_FIFTHS = 0.8;

/** Everybody at or above the threshold is picked. */
export function countAt(people: readonly Person[], threshold: number): Counts {
  const counts = { found: 0, missed: 0, wrong: 0, left: 0 };
  for (const { has, score } of people) {
    const picked = score >= threshold;
    if (has) counts[picked ? 'found' : 'missed'] += 1;
    else counts[picked ? 'wrong' : 'left'] += 1;
  }
  return counts;
}

/**
 * Selection rate = picked / all; found = true positives / all who have it; precision = true
 * positives / picked; wrong = false positives / all who have it not.
 */
export function measure({ found, missed, wrong, left }: Counts): Measures {
  return {
    selection: share(found + wrong, found + missed + wrong + left),
    found: share(found, found + missed),
    precision: share(found, found + wrong),
    wrong: share(wrong, wrong + left),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Lower selection rate over the higher. Null when nobody is picked anywhere. */
export function selectionRatio(a: number, b: number): number | null {
  const most = Math.max(a, b);
  return most === 0 ? null : Math.min(a, b) / most;
}

/** Difference of two shares with its 95 % interval (normal approximation, unpooled). */
export function differenceInterval(
  a: { share: number; n: number },
  b: { share: number; n: number },
) {
  const difference = a.share - b.share;
  const variance = (each: typeof a) => (each.share * (1 - each.share)) / each.n;
  const error = Math.sqrt(variance(a) + variance(b));
  return { difference, error, low: difference - 1.96 * error, high: difference + 1.96 * error };
}

/**
 * The share of those without it that a rule must pick, given the share that has it, the precision
 * and the share found: wrong = rate/(1−rate) · (1−precision)/precision · found (Chouldechova 2016).
 */
export function forcedWrong(rate: number, precision: number, found: number): number {
  return (rate / (1 - rate)) * ((1 - precision) / precision) * found;
}

export function isEqual(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) <= TOLERANCE + 1e-9;
}

/** The threshold at which a group comes nearest to `target` in one measure; among equals the one nearest to `near`. */
export function matchThreshold(
  people: readonly Person[],
  id: MeasureId,
  target: number,
  near: number,
): number {
  let best = { threshold: near, distance: Infinity };
  for (let threshold = 0; threshold <= 100; threshold += 1) {
    const value = measure(countAt(people, threshold))[id];
    if (value === null) continue;
    const distance = Math.abs(value - target);
    const nearer = Math.abs(threshold - near) < Math.abs(best.threshold - near);
    if (distance < best.distance || (distance === best.distance && nearer)) {
      best = { threshold, distance };
    }
  }
  return best.threshold;
}
