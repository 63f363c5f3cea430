import { softmax } from '../loss-explorer/losses';
import { seeded } from '../random';

export type AttentionSettings = {
  /** Length of queries and keys, d_k. */
  width: number;
  /** No position looks ahead. */
  causal: boolean;
};

/**
 * Weights of one head: `softmax(QKᵀ/√d_k + M)`, row by row; M is 0, or −∞ where a causal mask
 * forbids to look ahead. Each row sums to 1, masked weights are exactly 0.
 */
export function attentionWeights(
  scores: readonly (readonly number[])[],
  { width, causal }: AttentionSettings,
): number[][] {
  return scores.map((row, query) =>
    softmax(
      row.map((score, key) => (causal && key > query ? -Infinity : score / Math.sqrt(width))),
    ),
  );
}

/** Soft attention: the average of the values, weighed. */
export function softOutput(weights: readonly number[], values: readonly number[]): number {
  return weights.reduce((sum, weight, key) => sum + weight * (values[key] ?? NaN), 0);
}

/**
 * Hard attention: positions drawn with the weights as odds, in an order that the seed fixes.
 * A position of weight 0 is never drawn.
 */
export function hardDraws(weights: readonly number[], draws: number, seed: number): number[] {
  const next = seeded(seed);
  const last = weights.findLastIndex((weight) => weight > 0);
  return Array.from({ length: draws }, () => {
    let left = next();
    const drawn = weights.findIndex((weight) => (left -= weight) < 0);
    // Rounding may leave a crumb after the last weight.
    return drawn === -1 ? last : drawn;
  });
}
