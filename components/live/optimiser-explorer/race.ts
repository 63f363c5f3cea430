import { optimiserIds, stepper, type OptimiserId, type OptimiserSettings } from './optimisers';
import { seededNormal } from '../random';
import { surfaces, type At, type SurfaceId } from './surfaces';

export type RaceSettings = OptimiserSettings & {
  surface: SurfaceId;
  steps: number;
  /** Of the noise of SGD: the same seed runs the same race. */
  seed: number;
};

export type Run = {
  id: OptimiserId;
  /** The way, the start included. */
  path: readonly At[];
  /** Length of each step over the learning rate. */
  lengths: readonly number[];
  /** Height where it ended. */
  end: number;
  /** From the nearest minimum; null: the surface has none. */
  distance: number | null;
  /** It left the map for good at this step; null: it did not. */
  ranOff: number | null;
};

/** Farther out than this a run has no way back and is stopped. */
const FAR = 1e4;

/** One optimiser's way down. */
export function run(id: OptimiserId, settings: RaceSettings): Run {
  const { f, gradient, minima } = surfaces[settings.surface];
  const noise = seededNormal(settings.seed);
  const step = stepper(id, settings);
  const rate = id.startsWith('adam') ? settings.adamRate : settings.rate;
  let at = startOf(id, settings.surface);
  const path = [at];
  const lengths: number[] = [];
  let ranOff: number | null = null;
  for (let t = 1; t <= settings.steps && ranOff === null; t += 1) {
    const [gx, gy] = gradient(at);
    const rough = id === 'sgd' ? settings.noise : 0;
    const [dx, dy] = step([gx + rough * noise(), gy + rough * noise()], at, t);
    at = [at[0] + dx, at[1] + dy];
    path.push(at);
    lengths.push(rate === 0 ? 0 : Math.hypot(dx, dy) / rate);
    if (!(Math.hypot(...at) < FAR)) ranOff = t;
  }
  return {
    id,
    path,
    lengths,
    end: f(at),
    distance: minima.length
      ? Math.min(...minima.map(([x, y]) => Math.hypot(at[0] - x, at[1] - y)))
      : null,
    ranOff,
  };
}

/** On the even slope each has a lane of its own; elsewhere all start together. */
function startOf(id: OptimiserId, surface: SurfaceId): At {
  const [x, y] = surfaces[surface].start;
  return surface === 'slope' ? [x, 3 - 1.2 * optimiserIds.indexOf(id)] : [x, y];
}

/** The longest of a run's steps, in learning rates, and when it was taken. */
export function longestStep({ lengths }: Pick<Run, 'lengths'>): { length: number; t: number } {
  const length = Math.max(0, ...lengths);
  return { length, t: lengths.indexOf(length) + 1 };
}

/** Who ended lowest of those still on the map; null: nobody. */
export function lowest(runs: readonly Run[]): Run | null {
  return runs
    .filter(({ ranOff }) => ranOff === null)
    .reduce<Run | null>((best, each) => (best && best.end <= each.end ? best : each), null);
}
