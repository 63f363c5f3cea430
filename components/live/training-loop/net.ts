import { activations, type ActivationId } from '../activation-explorer/activations';

/** The weights and biases of two inputs, two hidden units and one output. */
export const parameterIds = ['w11', 'w12', 'b1', 'w21', 'w22', 'b2', 'v1', 'v2', 'c'] as const;
export type ParameterId = (typeof parameterIds)[number];
export type Net = Readonly<Record<ParameterId, number>>;

export type Example = { x1: number; x2: number; y: number };

/** “One or the other, not both” (XOR): no single layer can do it, two hidden units can. */
export const examples: readonly [Example, ...Example[]] = [
  { x1: 0, x2: 0, y: 0 },
  { x1: 0, x2: 1, y: 1 },
  { x1: 1, x2: 0, y: 1 },
  { x1: 1, x2: 1, y: 0 },
];

/** The example of an update, counted from 0: one after the other, in a circle. */
export function exampleOf(update: number): Example {
  return examples[update % examples.length] ?? examples[0];
}

export type Forward = {
  /** Sums before the activation, `z_i = w_i1 x1 + w_i2 x2 + b_i`. */
  z: readonly [number, number];
  /** `h_i = φ(z_i)` */
  h: readonly [number, number];
  /** `ŷ = v1 h1 + v2 h2 + c` */
  prediction: number;
  /** `(ŷ − y)²` */
  loss: number;
};

export function forward(net: Net, { x1, x2, y }: Example, activation: ActivationId): Forward {
  const { f } = activations[activation];
  const z = [net.w11 * x1 + net.w12 * x2 + net.b1, net.w21 * x1 + net.w22 * x2 + net.b2] as const;
  const h = [f(z[0]), f(z[1])] as const;
  const prediction = net.v1 * h[0] + net.v2 * h[1] + net.c;
  return { z, h, prediction, loss: (prediction - y) ** 2 };
}

/** Backpropagation: the chain rule from the loss to every weight; `∂L/∂ŷ = 2(ŷ − y)`. */
export function gradients(net: Net, example: Example, activation: ActivationId): Net {
  const { z, h, prediction } = forward(net, example, activation);
  const { slope } = activations[activation];
  const out = 2 * (prediction - example.y);
  const into1 = out * net.v1 * slope(z[0]);
  const into2 = out * net.v2 * slope(z[1]);
  return {
    w11: into1 * example.x1,
    w12: into1 * example.x2,
    b1: into1,
    w21: into2 * example.x1,
    w22: into2 * example.x2,
    b2: into2,
    v1: out * h[0],
    v2: out * h[1],
    c: out,
  };
}

/** The same gradients without calculus: each weight moved by ±h, `(L(w + h) − L(w − h)) / 2h`. */
export function finiteDifferences(
  net: Net,
  example: Example,
  activation: ActivationId,
  h = 1e-5,
): Net {
  return eachParameter((id) => {
    const loss = (by: number) => forward({ ...net, [id]: net[id] + by }, example, activation).loss;
    return (loss(h) - loss(-h)) / (2 * h);
  });
}

/** One step of gradient descent, `w ← w − α ∂L/∂w`. */
export function updated(net: Net, gradient: Net, rate: number): Net {
  return eachParameter((id) => net[id] - rate * gradient[id]);
}

/** The mean loss over all examples: what the training log of an epoch shows. */
export function meanLoss(net: Net, activation: ActivationId): number {
  const sum = examples.reduce(
    (total, example) => total + forward(net, example, activation).loss,
    0,
  );
  return sum / examples.length;
}

/** A value for every weight. A plain loop: it runs thousands of times in a row. */
export function eachParameter(value: (id: ParameterId) => number): Net {
  const net: Partial<Record<ParameterId, number>> = {};
  for (const id of parameterIds) net[id] = value(id);
  return net as Net;
}
