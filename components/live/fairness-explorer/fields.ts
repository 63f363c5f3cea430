import { readNumbers, type Bounds } from '../number';
import { readOption } from '../option';
import { countAt, measure, type Measures, type Counts } from './fairness';
import { makeGroup, type Person } from './people';

export const fairnessPart = 'fairness-explorer';

export type FairnessNumber = 'rateA' | 'rateB' | 'shift' | 'thresholdA' | 'thresholdB' | 'seed';
export type FairnessField = FairnessNumber | 'choice';
export type FairnessInputs = Readonly<Record<FairnessField, string>>;

/** Invented: the two classes of the drawing in the chapter. */
export const fairnessStart: FairnessInputs = {
  choice: 'one',
  rateA: '50',
  rateB: '20',
  shift: '0',
  thresholdA: '55',
  thresholdB: '55',
  seed: '1',
};

const SCORE = { min: 0, max: 100, integer: true };
export const fairnessBounds: Readonly<Record<FairnessNumber, Bounds>> = {
  rateA: { min: 1, max: 99 },
  rateB: { min: 1, max: 99 },
  shift: { min: 0, max: 30 },
  thresholdA: SCORE,
  thresholdB: SCORE,
  seed: { min: 0, max: 999_999, integer: true },
};

/** One threshold for both groups, or one for each. */
export const thresholds = ['one', 'each'] as const;

export type Side = {
  people: readonly Person[];
  /** Share that really has it, 0 to 1. */
  rate: number;
  threshold: number;
  counts: Counts;
  measures: Measures;
};
export type Scene = { one: boolean; a: Side; b: Side };

/** Both groups under their thresholds; null while a field holds no number. */
export function readScene(inputs: FairnessInputs) {
  const { values, problems } = readNumbers<FairnessNumber>(inputs, fairnessBounds);
  const one = readOption(inputs.choice, thresholds) === 'one';
  if (!values) return { scene: null, problems };
  const { rateA, rateB, shift, seed, thresholdA, thresholdB } = values;
  const side = (people: Person[], threshold: number): Side => {
    const counts = countAt(people, threshold);
    const rate = people.filter(({ has }) => has).length / people.length;
    return { people, rate, threshold, counts, measures: measure(counts) };
  };
  const scene: Scene = {
    one,
    a: side(makeGroup({ name: 'A', seed, rate: rateA, shift: 0 }), thresholdA),
    b: side(makeGroup({ name: 'B', seed, rate: rateB, shift }), one ? thresholdA : thresholdB),
  };
  return { scene, problems };
}
