import { readNumbers, type Bounds, type Read } from '../number';
import { readOption } from '../option';
import { optimisers } from './optimiser';
import type { Settings } from './settings';

export const digitPart = 'digit-lab';

export type DigitNumber = 'first' | 'second' | 'rate' | 'batch' | 'images' | 'rounds' | 'seed';
export type DigitChoice = 'optimiser' | 'normalise' | 'channels';
export type DigitField = DigitNumber | DigitChoice;

/** The net of the chapter's listing, with the optimiser that its comparison ends on. */
export const digitStart: Readonly<Record<DigitField, string>> = {
  first: '128',
  second: '64',
  channels: '1',
  optimiser: 'adam',
  rate: '0.001',
  batch: '32',
  normalise: 'yes',
  images: '5000',
  rounds: '6',
  seed: '1',
};

export const digitBounds: Readonly<Record<DigitNumber, Bounds>> = {
  first: { min: 1, max: 512, integer: true },
  second: { min: 1, max: 512, integer: true },
  rate: { min: 0.00001, max: 10 },
  batch: { min: 1, max: 1000, integer: true },
  images: { min: 10, max: 5000, integer: true },
  rounds: { min: 1, max: 30, integer: true },
  seed: { min: 0, max: 999_999, integer: true },
};

export const digitChoices = {
  optimiser: optimisers,
  normalise: ['yes', 'no'],
  channels: ['1', '3'],
} as const;

/** The two nets that the document of the exercise speaks of: the one it codes, the one it describes. */
export const layouts = {
  coded: { first: '128', second: '64', channels: '1' },
  described: { first: '64', second: '32', channels: '3' },
} as const;
export type LayoutId = keyof typeof layouts;

/** The settings that the fields hold; null while one of them has a problem. */
export function readSettings(inputs: Readonly<Record<DigitField, string>>): {
  settings: Settings | null;
  problems: Read<DigitNumber>['problems'];
} {
  const { values, problems } = readNumbers<DigitNumber>(inputs, digitBounds);
  if (!values) return { settings: null, problems };
  const { first, second, ...rest } = values;
  const settings: Settings = {
    ...rest,
    hidden: [first, second],
    channels: readOption(inputs.channels, digitChoices.channels) === '3' ? 3 : 1,
    optimiser: readOption(inputs.optimiser, optimisers),
    normalise: readOption(inputs.normalise, digitChoices.normalise) === 'yes',
  };
  return { settings, problems };
}
