import fc from 'fast-check';
import { expect, test } from 'vitest';
import { confusionStart, readGiven } from '@/components/live/confusion-matrix-explorer/fields';
import {
  costOf,
  f1Of,
  ratesOf,
  shareOf,
  type Counts,
} from '@/components/live/confusion-matrix-explorer/rates';
import {
  cheapest,
  confusionSummary,
  countsOf,
  sayThreshold,
} from '@/components/live/confusion-matrix-explorer/say';
import {
  aucOf,
  cheapestOf,
  countsAt,
  cutsOf,
  density,
  scoresOf,
  type Scores,
} from '@/components/live/confusion-matrix-explorer/scores';
import { confusionWords } from '@/components/live/confusion-matrix-explorer/words';
import { wilson } from '@/components/live/wilson';

const CHAPTER: Counts = { tp: 40, fp: 60, fn: 10, tn: 890 };
const givenOf = (changes: Partial<typeof confusionStart> = {}) => {
  const { given } = readGiven({ ...confusionStart, ...changes });
  if (!given) throw new Error('the inputs are amiss');
  return given;
};
const count = fc.integer({ min: 0, max: 5000 });
const counts: fc.Arbitrary<Counts> = fc.record({ tp: count, fp: count, fn: count, tn: count });
/** Few distinct scores, so that many are equal. */
const scores: fc.Arbitrary<Scores> = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 40 }),
    fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 40 }),
  )
  .map(([positives, negatives]) => ({
    positives: Float64Array.from(positives).sort(),
    negatives: Float64Array.from(negatives).sort(),
  }));

test('the first inputs give the example of the chapter', () => {
  const given = givenOf();
  expect(countsOf(given)).toEqual(CHAPTER);
  const rates = ratesOf(CHAPTER);
  expect(shareOf(rates.accuracy)).toBe(0.93);
  expect(shareOf(rates.precision)).toBe(0.4);
  expect(shareOf(rates.recall)).toBe(0.8);
  expect(shareOf(rates.baseRate)).toBe(0.05);
  expect(f1Of(CHAPTER)).toBeCloseTo(80 / 150, 12);
  expect(costOf(CHAPTER, 2000, 50)).toBe(23_000);
  const range = wilson(40, 50);
  expect(range?.low).toBeCloseTo(0.67, 2);
  expect(range?.high).toBeCloseTo(0.89, 2);
  const said = confusionSummary(given, confusionWords.en);
  for (const figure of ['93.0 %', '95.0 %', '40.0 %', '53.3 %', '23,000', '100,000', '47,500']) {
    expect(said).toContain(figure);
  }
});

test('F1 is the harmonic mean of precision and recall, and accuracy has no part in it', () => {
  fc.assert(
    fc.property(counts, count, (each, other) => {
      const [precision, recall] = [ratesOf(each).precision, ratesOf(each).recall].map(shareOf);
      const f1 = f1Of(each);
      if (precision && recall) {
        expect(f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 12);
      }
      expect(f1Of({ ...each, tn: other })).toBe(f1);
    }),
  );
});

test('no share leaves 0 to 1, lies inside its interval, or is made up where there is nothing to divide by', () => {
  fc.assert(
    fc.property(counts, (each) => {
      for (const rate of Object.values(ratesOf(each))) {
        const share = shareOf(rate);
        const range = wilson(rate.hits, rate.of);
        expect(share === null).toBe(rate.of === 0);
        if (share === null || !range) continue;
        expect(range.low).toBeGreaterThanOrEqual(0);
        expect(range.high).toBeLessThanOrEqual(1);
        expect(share).toBeGreaterThanOrEqual(range.low - 1e-12);
        expect(share).toBeLessThanOrEqual(range.high + 1e-12);
      }
    }),
  );
  expect(f1Of({ tp: 0, fp: 0, fn: 0, tn: 9 })).toBeNull();
});

test('the AUC is the rank statistic counted pair by pair, and the area under the curve that is drawn', () => {
  fc.assert(
    fc.property(scores, ({ positives, negatives }) => {
      let won = 0;
      for (const p of positives) for (const n of negatives) won += p > n ? 1 : p === n ? 0.5 : 0;
      const auc = aucOf({ positives, negatives });
      expect(auc).toBeCloseTo(won / (positives.length * negatives.length), 12);
      const points = cutsOf({ positives, negatives }).map(({ counts: { tp, fp } }) => ({
        x: fp / negatives.length,
        y: tp / positives.length,
      }));
      const area = points.slice(1).reduce((sum, { x, y }, i) => {
        const before = points[i] ?? { x: 0, y: 0 };
        return sum + ((x - before.x) * (y + before.y)) / 2;
      }, 0);
      expect(area).toBeCloseTo(auc ?? NaN, 12);
      expect(points.at(-1)).toEqual({ x: 1, y: 1 });
    }),
  );
});

test('a higher threshold never finds more, and the four counts keep their sums', () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: -2, max: 15 }), (each, threshold) => {
      const low = countsAt(each, threshold);
      const high = countsAt(each, threshold + 1);
      expect(high.tp).toBeLessThanOrEqual(low.tp);
      expect(high.fp).toBeLessThanOrEqual(low.fp);
      expect(low.tp + low.fn).toBe(each.positives.length);
      expect(low.fp + low.tn).toBe(each.negatives.length);
      // Counted one by one.
      expect(low.tp).toBe(each.positives.filter((score) => score >= threshold).length);
    }),
  );
});

test('no threshold is cheaper than the cheapest, and typing it in gives its cost', () => {
  fc.assert(
    fc.property(scores, fc.nat(100), fc.nat(100), (each, perMiss, perAlarm) => {
      const cuts = cutsOf(each);
      const best = cheapestOf(cuts, perMiss, perAlarm);
      const least = Math.min(...cuts.map((cut) => costOf(cut.counts, perMiss, perAlarm)));
      expect(best && costOf(best.counts, perMiss, perAlarm)).toBe(least);
    }),
  );
  const best = cheapest(givenOf());
  if (!best) throw new Error('there must be a cheapest threshold');
  expect(countsOf(givenOf({ threshold: sayThreshold(best) }))).toEqual(best.counts);
});

test('the bells are centred, as dense as they are wide, and separate classes at an AUC of one half not at all', () => {
  const spread = { count: 400, middle: 40, spread: 6 };
  const same = scoresOf({ positives: spread, negatives: spread });
  expect(aucOf(same)).toBeCloseTo(0.5, 12);
  const sum = same.positives.reduce((total, score) => total + score, 0);
  expect(sum / 400).toBeCloseTo(40, 9);
  let area = 0;
  for (let score = -200; score < 300; score += 0.5) area += density(spread, score) / 2;
  expect(area).toBeCloseTo(1, 6);
});

test('only the fields of the chosen way are read, and bad numbers say why', () => {
  expect(givenOf({ mode: 'counts', threshold: 'x', middle0: '' })).toMatchObject({
    mode: 'counts',
    counts: CHAPTER,
  });
  expect(givenOf({ mode: 'sideways' }).mode).toBe('scores');
  const { given, problems } = readGiven({
    ...confusionStart,
    threshold: '101',
    positives: '0',
    negatives: '2.5',
    spread1: '',
    perMiss: 'dear',
  });
  expect(given).toBeNull();
  expect(problems).toEqual({
    threshold: 'too-large',
    positives: 'too-small',
    negatives: 'not-whole',
    spread1: 'empty',
    perMiss: 'not-a-number',
  });
  const nothing = givenOf({ mode: 'counts', tp: '0', fp: '0', fn: '0', tn: '0' });
  expect(confusionSummary(nothing, confusionWords.zh)).toBe(confusionWords.zh.none);
});
