import { fill } from '@/lib/i18n/format';
import type { Given } from './fields';
import { costOf, f1Of, ratesOf, shareOf, type Counts } from './rates';
import { cheapestOf, countsAt, cutsOf, scoresOf, type Cut } from './scores';
import type { ConfusionWords } from './words';

/** A share to a tenth of a per cent; `none` where it has no meaning. */
export function sayShare(share: number | null, words: ConfusionWords): string {
  return share === null ? words.noAlarm : fill(words.percent, { n: (100 * share).toFixed(1) });
}

export const sayCost = (cost: number): string =>
  cost.toLocaleString('en', { maximumFractionDigits: 2 });

export function countsOf(given: Given): Counts {
  return given.mode === 'counts' ? given.counts : countsAt(scoresOf(given.model), given.threshold);
}

/** The threshold at which the errors cost least; null where there are only counts. */
export function cheapest(given: Given): Cut | null {
  if (given.mode === 'counts') return null;
  const { perMiss, perAlarm } = given.prices;
  return cheapestOf(cutsOf(scoresOf(given.model)), perMiss, perAlarm);
}

/** A threshold as one types it: just low enough to let the same cases through. */
export function sayThreshold({ threshold }: Cut): string {
  if (threshold === Infinity) return '100';
  return (Math.floor(Math.min(Math.max(threshold, 0), 100) * 100) / 100).toString();
}

/** What the numbers come to, in two or three sentences. */
export function confusionSummary(given: Given, words: ConfusionWords): string {
  const counts = countsOf(given);
  const rates = ratesOf(counts);
  const { tp, fp, fn, tn } = counts;
  if (rates.accuracy.of === 0) return words.none;
  const { perMiss, perAlarm } = given.prices;
  const said = (share: number | null) => sayShare(share, words);
  const cost = (of: Counts) => sayCost(costOf(of, perMiss, perAlarm));
  const sentences = [
    fill(words.summary, {
      cases: sayCost(rates.accuracy.of),
      positives: sayCost(tp + fn),
      accuracy: said(shareOf(rates.accuracy)),
      never: said((fp + tn) / rates.accuracy.of),
      precision: said(shareOf(rates.precision)),
      recall: said(shareOf(rates.recall)),
      f1: said(f1Of(counts)),
    }),
    fill(words.cost, {
      cost: cost(counts),
      never: cost({ tp: 0, fp: 0, fn: tp + fn, tn: fp + tn }),
      always: cost({ tp: tp + fn, fp: fp + tn, fn: 0, tn: 0 }),
    }),
  ];
  const best = cheapest(given);
  if (best) {
    sentences.push(
      fill(words.cheapest, { threshold: sayThreshold(best), cost: cost(best.counts) }),
    );
  }
  return sentences.join(words.between);
}
