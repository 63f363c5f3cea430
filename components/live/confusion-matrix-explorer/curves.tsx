import type { Point } from '../plot';
import styles from './confusion.module.css';
import { CostCurve } from './cost-curve';
import { Drawing, roundTop, SCORES } from './drawing';
import type { Prices } from './fields';
import { ratesOf, shareOf, type Counts } from './rates';
import { countsAt, cutsOf, density, scoresOf, type Cut, type Model } from './scores';
import type { ConfusionWords } from './words';

/** A drawing of so many points looks like one of all. */
const MOST = 160;

type CurvesProps = { model: Model; threshold: number; prices: Prices; words: ConfusionWords };

/** Both bells with the threshold between them, and what every other threshold would have given. */
export function Curves({ model, threshold, prices, words }: CurvesProps) {
  const { plots } = words;
  const scores = scoresOf(model);
  const cuts = cutsOf(scores);
  const here = countsAt(scores, threshold);
  const base = 100 * (shareOf(ratesOf(here).baseRate) ?? 0);
  const drawn = thinned(cuts);
  const [positives, negatives] = [bell(model.positives), bell(model.negatives)];
  const top = Math.max(...[...positives, ...negatives].map(([, y]) => y));
  return (
    <div className={styles.plots}>
      <Drawing
        title={plots.spread}
        yTop={roundTop(top)}
        xLabel={plots.score}
        yLabel={plots.density}
        lines={[
          { name: plots.positives, points: positives, kind: 1 },
          { name: plots.negatives, points: negatives, kind: 2 },
          {
            name: plots.threshold,
            points: [
              [threshold, 0],
              [threshold, roundTop(top)],
            ],
            kind: 4,
          },
        ]}
      />
      <CostCurve {...{ scores, cuts, threshold, prices, words }} />
      <Drawing
        title={plots.roc}
        xLabel={plots.falseAlarms}
        yLabel={plots.recall}
        lines={[
          { name: plots.roc, points: drawn.map(({ counts }) => rocPoint(counts)), kind: 1 },
          {
            name: plots.chance,
            points: [
              [0, 0],
              [100, 100],
            ],
            kind: 3,
          },
        ]}
        marks={[{ at: rocPoint(here), label: plots.here }]}
      />
      <Drawing
        title={plots.pr}
        xLabel={plots.recall}
        yLabel={plots.precision}
        lines={[
          { name: plots.pr, points: drawn.flatMap(({ counts }) => prPoint(counts)), kind: 1 },
          {
            name: plots.base,
            points: [
              [0, base],
              [100, base],
            ],
            kind: 3,
          },
        ]}
        marks={prPoint(here).map((at) => ({ at, label: plots.here }))}
      />
    </div>
  );
}

/** Per cent of the class in each point of score. */
function bell(spread: Model['positives']): Point[] {
  return SCORES.map((score) => [score, 100 * density(spread, score)]);
}

function rocPoint(counts: Counts): Point {
  const { falseAlarms, recall } = ratesOf(counts);
  return [100 * (shareOf(falseAlarms) ?? 0), 100 * (shareOf(recall) ?? 0)];
}

/** None where there is no alarm and so no precision. */
function prPoint(counts: Counts): Point[] {
  const { precision, recall } = ratesOf(counts);
  const share = shareOf(precision);
  return share === null ? [] : [[100 * (shareOf(recall) ?? 0), 100 * share]];
}

/** Every so-manieth cut, the first and the last among them. */
function thinned(cuts: readonly Cut[]): Cut[] {
  const step = Math.ceil(cuts.length / MOST);
  return cuts.filter((_, i) => i % step === 0 || i === cuts.length - 1);
}
