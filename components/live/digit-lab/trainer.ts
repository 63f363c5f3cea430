import { drawsOf } from '@/lib/assessment/random';
import { backward } from './backward';
import { imageOf, type Digits } from './digits';
import { inputsOf } from './inputs';
import { createNetwork, forward, sameKind, type Network } from './network';
import { createOptimiser } from './optimiser';
import { sizesOf, type Settings } from './settings';

export type Trainer = {
  network: Network;
  /** Updates in a round: images over batch, rounded up, for the last batch may be smaller. */
  perRound: number;
  /** Makes one update, and returns the mean loss of its batch before it. */
  update: () => number;
};

/** Trains a new net on the first images of a set. The same settings give the same net, update by update. */
export function createTrainer(digits: Digits, settings: Settings): Trainer {
  const { batch, seed } = settings;
  const images = Math.min(settings.images, digits.count);
  const network = createNetwork(sizesOf(settings), seed);
  const gradients = sameKind(network.parameters, network.parameters.length);
  const step = createOptimiser(settings.optimiser, settings.rate, gradients);
  const put = inputsOf(settings);
  const draw = drawsOf('digit-lab/order', seed);
  const order = Uint16Array.from({ length: images }, (_, i) => i);
  const inputs = new Float32Array(Math.min(batch, images) * (network.sizes[0] ?? 0));
  let next = 0;

  function update(): number {
    if (next === 0) shuffle(order, draw);
    const chosen = order.subarray(next, next + batch);
    chosen.forEach((index, place) => put(inputs, place, imageOf(digits, index)));
    const labels = Uint8Array.from(chosen, (index) => digits.labels[index] ?? 0);
    const loss = backward(network, forward(network, inputs, chosen.length), labels, gradients);
    step(network.parameters, gradients);
    next = next + batch >= images ? 0 : next + batch;
    return loss;
  }
  return { network, perRound: Math.ceil(images / batch), update };
}

/** Fisher and Yates: every order is equally likely. */
function shuffle(order: Uint16Array, draw: () => number) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
}
