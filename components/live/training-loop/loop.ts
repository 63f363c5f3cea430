import type { ActivationId } from '../activation-explorer/activations';
import {
  exampleOf,
  finiteDifferences,
  forward,
  gradients,
  meanLoss,
  updated,
  type Example,
  type Forward,
  type Net,
} from './net';

/** The lines of the loop, in the order in which they run. */
export const phases = ['take', 'clear', 'forward', 'loss', 'gradients', 'update'] as const;
export type Phase = (typeof phases)[number];

/** Updates after which nothing more is shown. */
export const MOST_UPDATES = 2000;
export const MOST_STEPS = MOST_UPDATES * phases.length - 1;

/** A mean loss beyond which nothing is learned any more: the weights grow without end. */
const RAN_OFF = 1e6;

export type LoopSettings = { start: Net; rate: number; activation: ActivationId };

export type Moment = {
  /** Updates done before the one under way. */
  update: number;
  phase: Phase;
  example: Example;
  /** The weights as they stand before this update. */
  net: Net;
  forward: Forward;
  gradient: Net;
  differences: Net;
  /** The weights after it, and the loss on the same example then. */
  next: Net;
  nextLoss: number;
  /** Mean loss over all examples after each update so far, the start included. */
  history: readonly number[];
  /** The loss has passed a million, and the run was stopped there: the rate is too high. */
  ranOff: boolean;
};

/** What stands after `step` lines have run. Always computed from the start, so a step back is exact. */
export function momentAt(step: number, { start, rate, activation }: LoopSettings): Moment {
  let net = start;
  const history = [meanLoss(net, activation)];
  let update = 0;
  let ranOff = false;
  while (update < Math.floor(step / phases.length) && !ranOff) {
    net = updated(net, gradients(net, exampleOf(update), activation), rate);
    update += 1;
    const loss = meanLoss(net, activation);
    history.push(loss);
    ranOff = !(loss < RAN_OFF);
  }
  const example = exampleOf(update);
  const gradient = gradients(net, example, activation);
  const next = updated(net, gradient, rate);
  return {
    update,
    phase: phases[step % phases.length] ?? phases[0],
    example,
    net,
    forward: forward(net, example, activation),
    gradient,
    differences: finiteDifferences(net, example, activation),
    next,
    nextLoss: forward(next, example, activation).loss,
    history,
    ranOff,
  };
}

/** Whether a moment is at this line of the loop or past it. */
export function hasRun({ phase }: Pick<Moment, 'phase'>, line: Phase): boolean {
  return phases.indexOf(phase) >= phases.indexOf(line);
}
