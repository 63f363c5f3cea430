import type { Point } from '../plot';
import { Drawing, roundTop, SCORES } from './drawing';
import type { Prices } from './fields';
import { costOf, type Counts } from './rates';
import { cheapestOf, countsAt, type Cut, type Scores } from './scores';
import type { ConfusionWords } from './words';

type CostCurveProps = {
  scores: Scores;
  cuts: readonly Cut[];
  threshold: number;
  prices: Prices;
  words: ConfusionWords;
};

/** What the errors cost at each threshold, with where one stands and where they cost least. */
export function CostCurve({ scores, cuts, threshold, prices, words }: CostCurveProps) {
  const { plots } = words;
  const cost = (counts: Counts) => costOf(counts, prices.perMiss, prices.perAlarm);
  const at = (score: number): Point => [score, cost(countsAt(scores, score))];
  const points = SCORES.map(at);
  const here = at(threshold);
  const best = cheapestOf(cuts, prices.perMiss, prices.perAlarm);
  const least = best && ([Math.min(best.threshold, 100), cost(best.counts)] as const);
  return (
    <Drawing
      title={plots.cost}
      yTop={roundTop(Math.max(1, ...points.map(([, y]) => y)))}
      xLabel={plots.score}
      yLabel={plots.costs}
      lines={[{ name: plots.costs, points, kind: 1 }]}
      marks={[
        // Two words on one point could not be read.
        ...(least && least[1] < here[1] ? [{ at: here, label: plots.here }] : []),
        ...(least ? [{ at: least, label: plots.least }] : []),
      ]}
    />
  );
}
