import { at, sameKind, type Numbers } from './network';

export const optimisers = ['adam', 'momentum', 'sgd'] as const;
export type OptimiserId = (typeof optimisers)[number];

/** Changes the parameters in place by one step against the gradients. */
export type Step = (parameters: Numbers, gradients: Numbers) => void;

/** Share of the last step that is kept (Polyak 1964). */
const MOMENTUM = 0.9;
/** As in the paper (Kingma & Ba 2014), and in PyTorch. */
const ADAM = { first: 0.9, second: 0.999, epsilon: 1e-8 } as const;

/** The rule that turns gradients into steps, with its memory, if it has one. */
export function createOptimiser(id: OptimiserId, rate: number, like: Numbers): Step {
  if (id === 'adam') return adam(rate, sameKind(like, like.length), sameKind(like, like.length));
  if (id === 'momentum') return momentum(rate, sameKind(like, like.length));
  return (parameters, gradients) => {
    for (let i = 0; i < parameters.length; i++) {
      parameters[i] = at(parameters, i) - rate * at(gradients, i);
    }
  };
}

function momentum(rate: number, speed: Numbers): Step {
  return (parameters, gradients) => {
    for (let i = 0; i < parameters.length; i++) {
      const next = MOMENTUM * at(speed, i) + at(gradients, i);
      speed[i] = next;
      parameters[i] = at(parameters, i) - rate * next;
    }
  };
}

/** Both means begin at 0 and are too small at first; dividing by 1 − βᵗ sets that right. */
function adam(rate: number, mean: Numbers, square: Numbers): Step {
  const { first, second, epsilon } = ADAM;
  let t = 0;
  return (parameters, gradients) => {
    t += 1;
    const reach = rate / (1 - first ** t);
    const scale = 1 / (1 - second ** t);
    for (let i = 0; i < parameters.length; i++) {
      const gradient = at(gradients, i);
      const m = first * at(mean, i) + (1 - first) * gradient;
      const v = second * at(square, i) + (1 - second) * gradient * gradient;
      mean[i] = m;
      square[i] = v;
      parameters[i] = at(parameters, i) - (reach * m) / (Math.sqrt(v * scale) + epsilon);
    }
  };
}
