import { readNumbers, type Bounds } from '../number';
import { readOption } from '../option';
import { optimiserIds, type OptimiserId } from './optimisers';
import type { RaceSettings } from './race';
import { surfaceIds, surfaces } from './surfaces';

export const racePart = 'optimiser-explorer';

export const raceNumbers = [
  'rate',
  'adamRate',
  'momentum',
  'noise',
  'decay',
  'steps',
  'seed',
] as const;
export type RaceNumber = (typeof raceNumbers)[number];
export type RaceField = RaceNumber | 'surface' | 'racers';

export const raceStart: Readonly<Record<RaceField, string>> = {
  surface: 'ravine',
  racers: optimiserIds.join(' '),
  ...surfaces.ravine.suits,
  momentum: '0.9',
  noise: '1',
  decay: '0.1',
  seed: '1',
};

export const raceBounds: Readonly<Record<RaceNumber, Bounds>> = {
  rate: { min: 0, max: 10 },
  adamRate: { min: 0, max: 10 },
  momentum: { min: 0, max: 0.999 },
  noise: { min: 0, max: 100 },
  decay: { min: 0, max: 10 },
  steps: { min: 1, max: 1000, integer: true },
  seed: { min: 0, max: 999_999, integer: true },
};

/** Who runs: known names only, in the order of the legend. */
export function readRacers(text: string): OptimiserId[] {
  const named = text.split(' ');
  return optimiserIds.filter((id) => named.includes(id));
}

/** The race that the inputs describe; settings are null while a number is bad. */
export function readRace(inputs: Readonly<Record<RaceField, string>>) {
  const { values, problems } = readNumbers(inputs, raceBounds);
  const surface = readOption(inputs.surface, surfaceIds);
  const settings: RaceSettings | null = values && { ...values, surface };
  return { surface, racers: readRacers(inputs.racers), settings, problems };
}
