import { attentionWeights, hardDraws, softOutput } from './attention';
import { heads, type ReadAttention } from './fields';

export type HeadView = {
  weights: readonly (readonly number[])[];
  /** For each query: the weighed average, the position drawn last, the mean of all draws. */
  soft: readonly number[];
  drawn: readonly number[];
  mean: readonly number[];
};

export type AttentionView = {
  values: readonly number[];
  draws: number;
  heads: readonly HeadView[];
  /** Which head and which query are looked at, counted from 0. */
  head: number;
  query: number;
  kind: 'soft' | 'hard';
};

/** What the heads make of the scores; null while a number is bad. */
export function viewAttention({
  numbers,
  head,
  row,
  mask,
  kind,
}: ReadAttention): AttentionView | null {
  if (!numbers) return null;
  const { scores, values, width, draws } = numbers;
  return {
    values,
    draws,
    kind,
    head: heads.indexOf(head),
    query: Number(row) - 1,
    heads: scores.map((of, h) => {
      const weights = attentionWeights(of, { width, causal: mask === 'causal' });
      const drawn = weights.map((odds, query) => hardDraws(odds, draws, 1000 * h + query + 1));
      return {
        weights,
        soft: weights.map((odds) => softOutput(odds, values)),
        drawn: drawn.map((positions) => positions.at(-1) ?? 0),
        mean: drawn.map(
          (positions) =>
            positions.reduce((sum, position) => sum + (values[position] ?? NaN), 0) / draws,
        ),
      };
    }),
  };
}
