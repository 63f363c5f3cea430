import { readNumbers, type Bounds, type Read } from '../number';
import { readOption } from '../option';
import type { Counts } from './rates';
import type { Model } from './scores';

export const confusionPart = 'confusion-matrix-explorer';

export const modes = ['scores', 'counts'] as const;
export type Mode = (typeof modes)[number];

export type ScoreField =
  'threshold' | 'positives' | 'negatives' | 'middle1' | 'spread1' | 'middle0' | 'spread0';
export type CountField = keyof Counts;
export type CostField = 'perMiss' | 'perAlarm';
export type ConfusionNumber = ScoreField | CountField | CostField;
export type ConfusionField = ConfusionNumber | 'mode';

/** Invented: the chapter's 1,000 messages, of which 50 are urgent. At 50 the scores give its four counts. */
export const confusionStart: Readonly<Record<ConfusionField, string>> = {
  mode: 'scores',
  threshold: '50',
  positives: '50',
  negatives: '950',
  middle1: '61',
  spread1: '8',
  middle0: '23',
  spread0: '10',
  tp: '40',
  fp: '60',
  fn: '10',
  tn: '890',
  perMiss: '2000',
  perAlarm: '50',
};

const SCORE = { min: 0, max: 100 };
const SPREAD = { min: 1, max: 40 };
const COUNT = { min: 0, max: 1_000_000, integer: true };
const COST = { min: 0, max: 1_000_000 };

export const scoreBounds: Readonly<Record<ScoreField | CostField, Bounds>> = {
  threshold: SCORE,
  positives: { min: 1, max: 2000, integer: true },
  negatives: { min: 1, max: 2000, integer: true },
  middle1: SCORE,
  spread1: SPREAD,
  middle0: SCORE,
  spread0: SPREAD,
  perMiss: COST,
  perAlarm: COST,
};
export const countBounds: Readonly<Record<CountField | CostField, Bounds>> = {
  tp: COUNT,
  fp: COUNT,
  fn: COUNT,
  tn: COUNT,
  perMiss: COST,
  perAlarm: COST,
};

export type Prices = { perMiss: number; perAlarm: number };
/** What the fields say, in whichever way. */
export type Given =
  | { mode: 'scores'; model: Model; threshold: number; prices: Prices }
  | { mode: 'counts'; counts: Counts; prices: Prices };

/** Only the fields of the chosen way are read: a fault in the others troubles nobody. */
export function readGiven(inputs: Readonly<Record<ConfusionField, string>>): {
  given: Given | null;
  problems: Read<ConfusionNumber>['problems'];
} {
  if (readOption(inputs.mode, modes) === 'counts') {
    const { values, problems } = readNumbers<CountField | CostField>(inputs, countBounds);
    if (!values) return { given: null, problems };
    const { perMiss, perAlarm, ...counts } = values;
    return { given: { mode: 'counts', counts, prices: { perMiss, perAlarm } }, problems };
  }
  const { values, problems } = readNumbers<ScoreField | CostField>(inputs, scoreBounds);
  if (!values) return { given: null, problems };
  const { perMiss, perAlarm, threshold } = values;
  const model: Model = {
    positives: { count: values.positives, middle: values.middle1, spread: values.spread1 },
    negatives: { count: values.negatives, middle: values.middle0, spread: values.spread0 },
  };
  return { given: { mode: 'scores', model, threshold, prices: { perMiss, perAlarm } }, problems };
}
