import { imageOf, type DigitSets } from './digits';
import { greatest, read } from './evaluate';
import type { Seen, Wanted } from './protocol';
import type { Settings } from './settings';
import type { Trainer } from './trainer';

/** What a net makes of a digit that is asked about; null: it makes no mistake to be found. */
export function see(
  {
    trainer,
    sets: { validation },
    settings,
  }: { trainer: Trainer; sets: DigitSets; settings: Settings },
  wanted: Wanted,
): Seen | null {
  const look = (image: Uint8Array) => read(trainer.network, image, settings);
  if (wanted.kind === 'drawn') {
    return { image: wanted.image, heldOut: null, probabilities: look(wanted.image) };
  }
  const held = (index: number): Seen => {
    const image = imageOf(validation, index).slice();
    const label = validation.labels[index] ?? 0;
    return { image, heldOut: { index, label }, probabilities: look(image) };
  };
  if (wanted.kind === 'held-out') return held(wanted.index % validation.count);
  for (let step = 1; step <= validation.count; step++) {
    const seen = held((wanted.after + step) % validation.count);
    if (greatest(seen.probabilities) !== seen.heldOut?.label) return seen;
  }
  return null;
}
