import type { At } from './surfaces';

export const optimiserIds = ['gd', 'sgd', 'momentum', 'adam', 'adamRaw', 'adamw'] as const;
export type OptimiserId = (typeof optimiserIds)[number];

export type OptimiserSettings = {
  /** Learning rate α of gradient descent, SGD and momentum. */
  rate: number;
  /** α of Adam in its three forms. */
  adamRate: number;
  /** μ of momentum, from 0 to 1. */
  momentum: number;
  /** Spread of what a mini-batch adds to each slope, for SGD. */
  noise: number;
  /** λ of AdamW. */
  decay: number;
};

/** As published, and as the libraries set them (Kingma and Ba 2014). */
const BETA1 = 0.9;
const BETA2 = 0.999;
const EPSILON = 1e-8;

/** What an optimiser remembers of one weight. */
type Memory = { m: number; v: number };
type Step = (gradient: number, weight: number, t: number, memory: Memory) => number;

/** One weight's change at step t, counted from 1. */
export function stepOf(
  id: OptimiserId,
  { rate, adamRate, momentum, decay }: OptimiserSettings,
): Step {
  switch (id) {
    case 'gd':
    case 'sgd':
      return (gradient) => -rate * gradient;
    case 'momentum':
      // `m ← μm + g`, `w ← w − αm`, as PyTorch has it.
      return (gradient, _weight, _t, memory) => {
        memory.m = momentum * memory.m + gradient;
        return -rate * memory.m;
      };
    case 'adamRaw':
      return (gradient, _weight, _t, memory) => {
        remember(memory, gradient);
        return (-adamRate * memory.m) / (Math.sqrt(memory.v) + EPSILON);
      };
    case 'adam':
    case 'adamw':
      return (gradient, weight, t, memory) => {
        remember(memory, gradient);
        const m = memory.m / (1 - BETA1 ** t);
        const v = memory.v / (1 - BETA2 ** t);
        const shrink = id === 'adamw' ? decay * weight : 0;
        return -adamRate * (m / (Math.sqrt(v) + EPSILON) + shrink);
      };
  }
}

/** The running averages of slopes and squared slopes. */
function remember(memory: Memory, gradient: number): void {
  memory.m = BETA1 * memory.m + (1 - BETA1) * gradient;
  memory.v = BETA2 * memory.v + (1 - BETA2) * gradient ** 2;
}

/** A step along both axes, each with a memory of its own. */
export function stepper(
  id: OptimiserId,
  settings: OptimiserSettings,
): (slope: At, at: At, t: number) => At {
  const step = stepOf(id, settings);
  const memories = [
    { m: 0, v: 0 },
    { m: 0, v: 0 },
  ] as const;
  return (slope, at, t) => [
    step(slope[0], at[0], t, memories[0]),
    step(slope[1], at[1], t, memories[1]),
  ];
}
