import { crossEntropy } from './cross-entropy';
import {
  at,
  layersOf,
  sameKind,
  type Layer,
  type Network,
  type Numbers,
  type Pass,
} from './network';

/**
 * The mean loss of a batch, and its gradient by every parameter, written into `gradients`.
 *
 * The loss of an image is −log softmax(logits)[label]: the label is the index of a class, not a
 * row of probabilities. Its slope by the logits is softmax − 1 at the label, softmax elsewhere.
 */
export function backward(
  { layers, sizes }: Network,
  { count, values }: Pass,
  labels: Uint8Array,
  gradients: Numbers,
): number {
  gradients.fill(0);
  const slopes = layersOf(sizes, gradients);
  const classes = sizes.at(-1) ?? 0;
  let errors = sameKind(gradients, count * classes);
  const loss = crossEntropy(values.at(-1) ?? errors, labels, classes, errors);
  for (let i = 0; i < errors.length; i++) errors[i] = at(errors, i) / count;

  for (let depth = layers.length - 1; depth >= 0; depth--) {
    const layer = layers[depth];
    const slope = slopes[depth];
    const given = values[depth];
    if (!layer || !slope || !given) break;
    accumulate(slope, errors, given, count);
    if (depth > 0) errors = sendBack(layer, errors, given, count);
  }
  return loss;
}

/**
 * Adds `error × input` of every image to the slopes of a layer, four images at a time, so that a
 * slope is read and written once for the four. A unit that was off for all four adds nothing.
 */
function accumulate(slope: Layer, errors: Numbers, given: Numbers, count: number) {
  const { from, to, weights, biases } = slope;
  let n = 0;
  for (; n + 4 <= count; n += 4) {
    const [a, b, c, d] = [n * from, (n + 1) * from, (n + 2) * from, (n + 3) * from];
    for (let j = 0; j < to; j++) {
      const [ea, eb] = [at(errors, n * to + j), at(errors, (n + 1) * to + j)];
      const [ec, ed] = [at(errors, (n + 2) * to + j), at(errors, (n + 3) * to + j)];
      if (ea === 0 && eb === 0 && ec === 0 && ed === 0) continue;
      biases[j] = at(biases, j) + ea + eb + ec + ed;
      const row = j * from;
      for (let i = 0; i < from; i++) {
        weights[row + i] =
          at(weights, row + i) +
          (ea * at(given, a + i) + eb * at(given, b + i)) +
          (ec * at(given, c + i) + ed * at(given, d + i));
      }
    }
  }
  for (; n < count; n++) {
    for (let j = 0; j < to; j++) {
      const error = at(errors, n * to + j);
      biases[j] = at(biases, j) + error;
      for (let i = 0; i < from; i++) {
        weights[j * from + i] = at(weights, j * from + i) + error * at(given, n * from + i);
      }
    }
  }
}

/** The errors of a layer as errors of the layer before it; where its ReLU was off they end. */
function sendBack(
  { from, to, weights }: Layer,
  errors: Numbers,
  given: Numbers,
  count: number,
): Numbers {
  const back = sameKind(errors, count * from);
  for (let n = 0; n < count; n++) {
    for (let j = 0; j < to; j++) {
      const error = at(errors, n * to + j);
      if (error === 0) continue;
      for (let i = 0; i < from; i++) {
        back[n * from + i] = at(back, n * from + i) + error * at(weights, j * from + i);
      }
    }
  }
  for (let i = 0; i < back.length; i++) if (at(given, i) <= 0) back[i] = 0;
  return back;
}
