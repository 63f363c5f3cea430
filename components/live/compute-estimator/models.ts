/** A published model, in the numbers its makers gave. */
export type KnownModel = {
  id: string;
  name: string;
  /** Parameters that take part in a token, billions. */
  active: number;
  /** Parameters that must be held, billions. */
  total: number;
  /** Tokens of pre-training, trillions. */
  tokens: number;
  layers: number;
  kvHeads: number;
  headSize: number;
  /** GPU-hours that the makers published for pre-training, and on which GPU. */
  published?: { hours: number; gpu: string };
  reference: string;
};

/**
 * Brown et al. 2020, Hoffmann et al. 2022, Llama 3.1 model card and Grattafiori et al. 2024,
 * DeepSeek-AI 2024. DeepSeek-V3 caches 576 compressed numbers a layer in place of keys and
 * values; as 2 × 1 × 288 they fit the same formula.
 */
export const knownModels: readonly KnownModel[] = [
  {
    id: 'gpt-3',
    name: 'GPT-3',
    active: 175,
    total: 175,
    tokens: 0.3,
    layers: 96,
    kvHeads: 96,
    headSize: 128,
    reference: 'brown-2020-gpt3',
  },
  {
    id: 'chinchilla',
    name: 'Chinchilla',
    active: 70,
    total: 70,
    tokens: 1.4,
    layers: 80,
    kvHeads: 64,
    headSize: 128,
    reference: 'hoffmann-2022-chinchilla',
  },
  {
    id: 'llama-3.1-8b',
    name: 'Llama 3.1 8B',
    active: 8.03,
    total: 8.03,
    tokens: 15,
    layers: 32,
    kvHeads: 8,
    headSize: 128,
    published: { hours: 1_460_000, gpu: 'H100' },
    reference: 'meta-2024-llama-3-1',
  },
  {
    id: 'llama-3.1-70b',
    name: 'Llama 3.1 70B',
    active: 70.6,
    total: 70.6,
    tokens: 15,
    layers: 80,
    kvHeads: 8,
    headSize: 128,
    published: { hours: 7_000_000, gpu: 'H100' },
    reference: 'meta-2024-llama-3-1',
  },
  {
    id: 'llama-3.1-405b',
    name: 'Llama 3.1 405B',
    active: 405,
    total: 405,
    tokens: 15.6,
    layers: 126,
    kvHeads: 8,
    headSize: 128,
    published: { hours: 30_840_000, gpu: 'H100' },
    reference: 'meta-2024-llama-3-1',
  },
  {
    id: 'deepseek-v3',
    name: 'DeepSeek-V3',
    active: 37,
    total: 671,
    tokens: 14.8,
    layers: 61,
    kvHeads: 1,
    headSize: 288,
    published: { hours: 2_664_000, gpu: 'H800' },
    reference: 'deepseek-2024-v3',
  },
];
