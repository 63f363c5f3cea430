import { PIXELS } from './digits';
import type { Numbers } from './network';
import { MEAN, SPREAD, type Settings } from './settings';

const GREYS = 16;

/** Puts an image of greys 0 to 15 into a row of inputs. */
export type Put = (inputs: Numbers, place: number, image: Uint8Array) => void;

/** How an image becomes inputs: greys from 0 to 1, normalised if asked for, once or three times. */
export function inputsOf({ normalise, channels }: Pick<Settings, 'normalise' | 'channels'>): Put {
  const values = Float32Array.from({ length: GREYS }, (_, grey) => {
    const share = grey / (GREYS - 1);
    return normalise ? (share - MEAN) / SPREAD : share;
  });
  return (inputs, place, image) => {
    const start = place * PIXELS * channels;
    for (let i = 0; i < PIXELS; i++) inputs[start + i] = values[image[i] ?? 0] ?? 0;
    for (let channel = 1; channel < channels; channel++) {
      inputs.copyWithin(start + channel * PIXELS, start, start + PIXELS);
    }
  };
}
