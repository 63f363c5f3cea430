/** Losses of predictions of a quantity, over N examples. */
export type QuantityLosses = {
  /** Mean absolute error, in the unit of the quantity. */
  mae: number;
  /** Mean squared error, in that unit squared. */
  mse: number;
  /** Its root, in the unit again. */
  rmse: number;
};

/** `MAE = (1/N) Σ |ŷ − y|`, `MSE = (1/N) Σ (ŷ − y)²`, `RMSE = √MSE`. */
export function quantityLosses(
  answers: readonly number[],
  predictions: readonly number[],
): QuantityLosses {
  const errors = errorsOf(answers, predictions);
  const mse = mean(errors.map((error) => error * error));
  return { mae: mean(errors.map(Math.abs)), mse, rmse: Math.sqrt(mse) };
}

/** Prediction less answer, example by example. */
export function errorsOf(answers: readonly number[], predictions: readonly number[]): number[] {
  return predictions.map((prediction, i) => prediction - (answers[i] ?? NaN));
}

/** How each loss changes with one prediction: `sign(e)/N` for MAE (0 at e = 0), `2e/N` for MSE. */
export function quantitySlopes(error: number, examples: number): { mae: number; mse: number } {
  return { mae: Math.sign(error) / examples, mse: (2 * error) / examples };
}

/** `p_c = e^(z_c) / Σ e^(z_j)`, the greatest logit subtracted first, so that no power overflows. */
export function softmax(logits: readonly number[]): number[] {
  const greatest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - greatest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** `log Σ e^(z_j)`, by the same subtraction. */
export function logSumExp(logits: readonly number[]): number {
  const greatest = Math.max(...logits);
  return greatest + Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - greatest), 0));
}

/**
 * Cross-entropy in nats, from raw logits and the number of the right class, counted from 0:
 * `−(1/N) Σ (z_(i,k_i) − log Σ e^(z_(i,c)))`. NaN when a class does not exist, as it has no logit.
 */
export function crossEntropy(
  logits: readonly (readonly number[])[],
  classes: readonly number[],
): number {
  return mean(logits.map((row, i) => logSumExp(row) - (row[classes[i] ?? NaN] ?? NaN)));
}

/** The slope of one example's cross-entropy along each logit: `p_c`, less 1 for the right class. */
export function logitSlopes(logits: readonly number[], right: number): number[] {
  return softmax(logits).map((share, i) => share - (i === right ? 1 : 0));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
