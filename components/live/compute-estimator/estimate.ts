/** What an estimate starts from, in the units people quote. */
export type EstimateInputs = {
  /** Parameters that take part in a token, billions. */
  active: number;
  /** Parameters that must be held, billions. */
  total: number;
  /** Tokens of training, trillions. */
  tokens: number;
  /** Dense 16-bit peak of one GPU, TFLOP/s. */
  peak: number;
  /** Share of the peak that a run reaches (MFU), %. */
  mfu: number;
  gpus: number;
  /** Per GPU-hour, any one currency. */
  price: number;
  weightBits: number;
  layers: number;
  kvHeads: number;
  headSize: number;
  /** Bits of a cached number. */
  cacheBits: number;
  /** Tokens in one conversation, prompt and answer together. */
  context: number;
  /** Conversations held at the same time. */
  conversations: number;
  /** Memory of one GPU, GB (10^9 bytes). */
  memory: number;
  /** Memory bandwidth of one GPU, TB/s. */
  bandwidth: number;
};

/** Bytes per parameter while training with AdamW in mixed precision (Rajbhandari et al. 2019); 18 with gradients kept in 32 bits. */
const STATE_BYTES = [16, 18] as const;

/** Training FLOP: C = 6·N·D, N active parameters, D tokens (Kaplan et al. 2020). */
export function trainingFlop(billions: number, trillions: number): number {
  return 6 * billions * 1e9 * trillions * 1e12;
}

/** GPU-hours of `flop` at `peak` TFLOP/s, of which `mfu` % is reached. */
export function gpuHours(flop: number, { peak, mfu }: { peak: number; mfu: number }): number {
  return flop / (peak * 1e12 * (mfu / 100)) / 3600;
}

/** The utilisation, %, at which the computation of 6ND would take the published hours. */
export function impliedMfu(flop: number, hours: number, peak: number): number {
  return (100 * flop) / (hours * 3600 * peak * 1e12);
}

/** Bytes of keys and values that one token leaves behind: 2 · layers · KV heads · head size · bytes. */
export function cacheBytesPerToken(
  model: Pick<EstimateInputs, 'layers' | 'kvHeads' | 'headSize' | 'cacheBits'>,
): number {
  return (2 * model.layers * model.kvHeads * model.headSize * model.cacheBits) / 8;
}

export type Estimate = {
  /** FLOP of the final run. */
  flop: number;
  tokensPerParameter: number;
  hours: number;
  days: number;
  cost: number;
  /** Weights, gradients and optimiser, bytes, without activations. */
  state: readonly [least: number, most: number];
  /** Bytes of all weights. */
  weights: number;
  cachePerToken: number;
  cachePerConversation: number;
  /** Weights and the caches of all conversations, bytes. */
  serving: number;
  /** GPUs that can just hold `serving`. */
  servingGpus: number;
  /** Tokens a second that one conversation cannot exceed, with an empty and with a full context. */
  ceiling: { empty: number; full: number };
};

/**
 * The least that training and serving a model can take. A decode step reads the active weights and
 * the conversation's cache once, so its rate is at most bandwidth ÷ bytes read; GPUs that hold the
 * model together are taken to read together without loss.
 */
export function estimate(inputs: EstimateInputs): Estimate {
  const flop = trainingFlop(inputs.active, inputs.tokens);
  const hours = gpuHours(flop, inputs);
  const weights = (inputs.total * 1e9 * inputs.weightBits) / 8;
  const cachePerToken = cacheBytesPerToken(inputs);
  const cachePerConversation = cachePerToken * inputs.context;
  const serving = weights + cachePerConversation * inputs.conversations;
  const servingGpus = Math.ceil(serving / (inputs.memory * 1e9));
  const read = (inputs.active * 1e9 * inputs.weightBits) / 8;
  const bandwidth = inputs.bandwidth * 1e12 * servingGpus;
  return {
    flop,
    tokensPerParameter: (inputs.tokens * 1e12) / (inputs.active * 1e9),
    hours,
    days: hours / inputs.gpus / 24,
    cost: hours * inputs.price,
    state: [STATE_BYTES[0] * inputs.total * 1e9, STATE_BYTES[1] * inputs.total * 1e9],
    weights,
    cachePerToken,
    cachePerConversation,
    serving,
    servingGpus,
    ceiling: { empty: bandwidth / read, full: bandwidth / (read + cachePerConversation) },
  };
}
