import { crossEntropy, softmax } from './cross-entropy';
import { CLASSES, imageOf, type Digits } from './digits';
import { inputsOf } from './inputs';
import { forward, type Network } from './network';
import type { Settings } from './settings';

export type Evaluation = {
  count: number;
  loss: number;
  right: number;
  /** `confusion[shown][read]`: how many images of a digit were read as which. */
  confusion: readonly (readonly number[])[];
};

const AT_ONCE = 100;

/** Reads every image of a set with the net as it stands; nothing is learned. */
export function evaluate(network: Network, digits: Digits, settings: Settings): Evaluation {
  const put = inputsOf(settings);
  const inputs = new Float32Array(AT_ONCE * (network.sizes[0] ?? 0));
  const confusion = Array.from({ length: CLASSES }, () => new Array<number>(CLASSES).fill(0));
  let [loss, right] = [0, 0];
  for (let start = 0; start < digits.count; start += AT_ONCE) {
    const count = Math.min(AT_ONCE, digits.count - start);
    for (let n = 0; n < count; n++) put(inputs, n, imageOf(digits, start + n));
    const labels = digits.labels.subarray(start, start + count);
    const logits = forward(network, inputs, count).values.at(-1) ?? inputs;
    loss += crossEntropy(logits, labels, CLASSES) * count;
    labels.forEach((label, n) => {
      const read = greatest(logits.subarray(n * CLASSES, (n + 1) * CLASSES));
      const row = confusion[label];
      if (row) row[read] = (row[read] ?? 0) + 1;
      if (read === label) right += 1;
    });
  }
  return { count: digits.count, loss: loss / digits.count, right, confusion };
}

/** The probability of each digit for one image. */
export function read(network: Network, image: Uint8Array, settings: Settings): number[] {
  const inputs = new Float32Array(network.sizes[0] ?? 0);
  inputsOf(settings)(inputs, 0, image);
  return softmax(forward(network, inputs, 1).values.at(-1) ?? inputs);
}

/** The index of the greatest; the first of several. */
export function greatest(row: ArrayLike<number>): number {
  let best = 0;
  for (let k = 1; k < row.length; k++) if ((row[k] ?? 0) > (row[best] ?? 0)) best = k;
  return best;
}
