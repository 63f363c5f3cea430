import { fill } from '@/lib/i18n/format';
import { wilson } from '../wilson';
import { DOWNLOAD_BYTES } from './load-digits';
import { parameterCount } from './network';
import { percent } from './percent';
import type { RunState } from './run-state';
import { sizesOf, type Settings } from './settings';
import type { DigitWords } from './words';

/** A megabyte as shops of disks count it. */
const MB = 1e6;

/** Bytes as megabytes, to a hundredth. */
export const megabytes = (bytes: number): string => (bytes / MB).toFixed(2);

/** The network that the fields describe, counted. */
export function saidOfShape(settings: Settings, words: DigitWords): string {
  const sizes = sizesOf(settings);
  return fill(words.shape, {
    sizes: sizes.join('-'),
    parameters: parameterCount(sizes).toLocaleString('en'),
    updates: Math.ceil(settings.images / settings.batch),
  });
}

/** Where a run stands, said aloud when the phase changes and not before. */
export function saidOfRun(state: RunState, words: DigitWords): string {
  const { phase, rounds, settings, ms } = state;
  const last = rounds.at(-1);
  const { right = 0, count = 0 } = last ?? {};
  const range = wilson(right, count);
  return fill(words.phases[phase], {
    size: megabytes(DOWNLOAD_BYTES),
    done: progressOf(state).toFixed(1),
    rounds: settings?.rounds ?? 0,
    seconds: (ms / 1000).toFixed(1),
    accuracy: percent(count > 0 ? right / count : 0, words),
    low: percent(range?.low ?? 0, words),
    high: percent(range?.high ?? 1, words),
  });
}

/** How far a run is, in rounds. */
export function progressOf({ points, rounds }: RunState): number {
  return Math.max(points.at(-1)?.at ?? 0, rounds.length - 1, 0);
}
