import { CLASSES, PIXELS } from './digits';
import type { OptimiserId } from './optimiser';

export type Settings = {
  /** Units of the two hidden layers. */
  hidden: readonly [number, number];
  /** 3: every pixel three times, as the channels of a colour image would be. MNIST has no colour. */
  channels: 1 | 3;
  optimiser: OptimiserId;
  rate: number;
  /** Images behind one update. */
  batch: number;
  /** Whether the mean is taken off the pixels and the rest divided by the spread. */
  normalise: boolean;
  /** How many of the training images are used, from the first on. */
  images: number;
  /** Times that all of these are seen. */
  rounds: number;
  seed: number;
};

/** Mean and standard deviation of the pixels of all 60,000 training images, from 0 to 1. */
export const MEAN = 0.1307;
export const SPREAD = 0.3081;

/** Pixels → hidden → hidden → digits. */
export function sizesOf({ hidden, channels }: Pick<Settings, 'hidden' | 'channels'>): number[] {
  return [PIXELS * channels, ...hidden, CLASSES];
}
