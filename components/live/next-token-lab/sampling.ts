import { drawsOf } from '@/lib/assessment/random';
import { distribution, type Distribution, type Model } from './model';

export type Settings = {
  /** Always the likeliest; the other settings then change nothing. */
  greedy: boolean;
  /** The logarithms of the probabilities are divided by it. */
  temperature: number;
  /** How many of the likeliest stay; 0: all. */
  topK: number;
  /** The smallest set whose probabilities reach this share stays. */
  topP: number;
};

/** Probabilities by rank after the settings, over those that stay; they sum to 1. */
export function shape({ p, ranked }: Distribution, settings: Settings): Float64Array {
  if (settings.greedy) return new Float64Array([1]);
  const best = Math.log(p[ranked[0] ?? 0] ?? 1);
  const most = settings.topK > 0 ? Math.min(settings.topK, ranked.length) : ranked.length;
  const weights = new Float64Array(most);
  let total = 0;
  for (let place = 0; place < most; place += 1) {
    const plain = p[ranked[place] ?? 0] ?? 0;
    const weight = settings.temperature === 1 ? plain : relative(plain, best, settings.temperature);
    weights[place] = weight;
    total += weight;
  }
  let kept = 0;
  let mass = 0;
  while (kept < most && (kept === 0 || mass < settings.topP * total)) {
    mass += weights[kept] ?? 0;
    kept += 1;
  }
  return weights.subarray(0, kept).map((weight) => weight / mass);
}

/** exp((ln p − ln best) / temperature): 1 for the best, so that low temperatures do not vanish. */
function relative(plain: number, best: number, temperature: number): number {
  return plain > 0 ? Math.exp((Math.log(plain) - best) / temperature) : 0;
}

/** The rank that a draw between 0 and 1 falls on. */
export function pick(shaped: Float64Array, draw: number): number {
  let left = draw;
  for (let place = 0; place < shaped.length; place += 1) {
    left -= shaped[place] ?? 0;
    if (left < 0) return place;
  }
  return shaped.length - 1;
}

export type Step = { id: number; chance: number };

/**
 * The loop: read, choose one, append, read again; at most `steps` times, or until the paragraph
 * ends. The same seed gives the same text, and a longer run begins with the shorter one.
 */
export function generate(
  model: Model,
  prompt: readonly number[],
  settings: Settings,
  { seed, steps }: { seed: number; steps: number },
): Step[] {
  const draw = drawsOf('next-token', seed);
  const made: Step[] = [];
  const history = [...prompt];
  while (made.length < steps) {
    const now = distribution(model, history);
    const shaped = shape(now, settings);
    const place = pick(shaped, draw());
    const id = now.ranked[place] ?? 0;
    made.push({ id, chance: shaped[place] ?? 0 });
    if (id === 0) break;
    history.push(id);
  }
  return made;
}
