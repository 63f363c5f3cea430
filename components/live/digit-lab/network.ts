import { drawsOf } from '@/lib/assessment/random';

/** 32 bits to train; 64 where gradients are compared with finite differences. */
export type Numbers = Float32Array | Float64Array;
export type Make = (length: number) => Numbers;

/** One fully connected layer: its outputs are `weights · inputs + biases`, row by row. */
export type Layer = { from: number; to: number; weights: Numbers; biases: Numbers };

/** A net and all its parameters in one row, of which the layers are windows. */
export type Network = {
  sizes: readonly number[];
  parameters: Numbers;
  layers: readonly Layer[];
};

/** What a batch left behind on its way through the net. */
export type Pass = {
  count: number;
  /** The inputs, then what each layer gave; after a ReLU, but for the last, which gives logits. */
  values: readonly Numbers[];
};

/** Σ (inputs + 1) × outputs over the layers: 784-128-64-10 has 109,386. */
export function parameterCount(sizes: readonly number[]): number {
  return sizes.slice(1).reduce((sum, to, i) => sum + ((sizes[i] ?? 0) + 1) * to, 0);
}

/** Windows on a row of parameters, or of gradients, which have the same shape. */
export function layersOf(sizes: readonly number[], row: Numbers): Layer[] {
  let at = 0;
  const next = (length: number) => row.subarray(at, (at += length));
  return sizes.slice(1).map((to, i) => {
    const from = sizes[i] ?? 0;
    return { from, to, weights: next(from * to), biases: next(to) };
  });
}

/** A net whose parameters are drawn evenly from ±1/√inputs, as PyTorch does. */
export function createNetwork(
  sizes: readonly number[],
  seed: number,
  make: Make = (length) => new Float32Array(length),
): Network {
  const parameters = make(parameterCount(sizes));
  const layers = layersOf(sizes, parameters);
  const draw = drawsOf('digit-lab/parameters', seed);
  for (const { from, weights, biases } of layers) {
    const reach = 1 / Math.sqrt(from);
    for (const row of [weights, biases]) {
      for (let i = 0; i < row.length; i++) row[i] = reach * (2 * draw() - 1);
    }
  }
  return { sizes, parameters, layers };
}

/** Sends `count` inputs, one after another in `inputs`, through the net. */
export function forward({ layers, parameters }: Network, inputs: Numbers, count: number): Pass {
  const values = [inputs];
  layers.forEach((layer, depth) => {
    const given = values[depth] ?? inputs;
    const out = sameKind(parameters, count * layer.to);
    apply(layer, given, count, out);
    if (depth < layers.length - 1)
      for (let i = 0; i < out.length; i++) if (at(out, i) < 0) out[i] = 0;
    values.push(out);
  });
  return { count, values };
}

/** Four inputs at a time share each weight that is read: memory, not arithmetic, sets the pace. */
function apply({ from, to, weights, biases }: Layer, given: Numbers, count: number, out: Numbers) {
  let n = 0;
  for (; n + 4 <= count; n += 4) {
    const [a, b, c, d] = [n * from, (n + 1) * from, (n + 2) * from, (n + 3) * from];
    for (let j = 0; j < to; j++) {
      const row = j * from;
      const bias = at(biases, j);
      let [sa, sb, sc, sd] = [bias, bias, bias, bias];
      for (let i = 0; i < from; i++) {
        const weight = at(weights, row + i);
        sa += weight * at(given, a + i);
        sb += weight * at(given, b + i);
        sc += weight * at(given, c + i);
        sd += weight * at(given, d + i);
      }
      out[n * to + j] = sa;
      out[(n + 1) * to + j] = sb;
      out[(n + 2) * to + j] = sc;
      out[(n + 3) * to + j] = sd;
    }
  }
  for (; n < count; n++) {
    for (let j = 0; j < to; j++) {
      let sum = at(biases, j);
      for (let i = 0; i < from; i++) sum += at(weights, j * from + i) * at(given, n * from + i);
      out[n * to + j] = sum;
    }
  }
}

/** A row of zeros of the same kind. */
export function sameKind(like: Numbers, length: number): Numbers {
  return like instanceof Float64Array ? new Float64Array(length) : new Float32Array(length);
}

/** A number of a row. `noUncheckedIndexedAccess` cannot know that the index is inside. */
export function at(row: Numbers, i: number): number {
  return row[i] as number;
}
