/** How many cases fell into each of the four fields. */
export type Counts = {
  /** Positive, and an alarm was raised. */
  tp: number;
  /** Negative, yet an alarm was raised. */
  fp: number;
  /** Positive, yet none was raised. */
  fn: number;
  /** Negative, and none was raised. */
  tn: number;
};

export type RateId = 'accuracy' | 'precision' | 'recall' | 'falseAlarms' | 'baseRate';
/** A share as hits of cases, so that its interval can be told; `of` is 0 where it has no meaning. */
export type Rate = { hits: number; of: number };

export function ratesOf({ tp, fp, fn, tn }: Counts): Readonly<Record<RateId, Rate>> {
  const all = tp + fp + fn + tn;
  return {
    accuracy: { hits: tp + tn, of: all },
    precision: { hits: tp, of: tp + fp },
    recall: { hits: tp, of: tp + fn },
    falseAlarms: { hits: fp, of: fp + tn },
    baseRate: { hits: tp + fn, of: all },
  };
}

/** Null where there is nothing to divide by. */
export function shareOf({ hits, of }: Rate): number | null {
  return of > 0 ? hits / of : null;
}

/**
 * F1 = 2 · precision · recall ÷ (precision + recall) = 2 TP ÷ (2 TP + FP + FN).
 * The second form holds too where one of the two shares has no meaning or both are 0; it is null only
 * where there is neither a positive case nor an alarm.
 */
export function f1Of({ tp, fp, fn }: Counts): number | null {
  const below = 2 * tp + fp + fn;
  return below > 0 ? (2 * tp) / below : null;
}

/** What the errors cost, in whatever unit the prices have. */
export function costOf({ fp, fn }: Counts, perMiss: number, perAlarm: number): number {
  return fn * perMiss + fp * perAlarm;
}
