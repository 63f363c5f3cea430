import { at, type Numbers } from './network';

/** The mean of −log softmax[label]; its slope by the logits, if asked for, before the mean is taken. */
export function crossEntropy(
  logits: Numbers,
  labels: Uint8Array,
  classes: number,
  slopes?: Numbers,
): number {
  let sum = 0;
  for (let n = 0; n < labels.length; n++) {
    const row = logits.subarray(n * classes, (n + 1) * classes);
    const shares = softmax(row);
    const label = labels[n] ?? 0;
    // log(Σ exp) − logit stays finite where the log of a share that rounds to 0 would not.
    sum += logSumExp(row) - at(row, label);
    if (slopes) {
      shares.forEach((share, k) => (slopes[n * classes + k] = share - (k === label ? 1 : 0)));
    }
  }
  return sum / labels.length;
}

/** Scores as probabilities. The greatest is taken off first, so that no power overflows. */
export function softmax(logits: Numbers): number[] {
  const { top, sum } = powers(logits);
  return Array.from(logits, (logit) => Math.exp(logit - top) / sum);
}

function logSumExp(logits: Numbers): number {
  const { top, sum } = powers(logits);
  return top + Math.log(sum);
}

function powers(logits: Numbers): { top: number; sum: number } {
  let top = -Infinity;
  for (const logit of logits) top = Math.max(top, logit);
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - top);
  return { top, sum };
}
