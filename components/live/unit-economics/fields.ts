import type { Bounds } from '../number';

export const unitGroups = [
  ['call', 'calls', 'tools'],
  ['review', 'minutes', 'wage'],
  ['success', 'price'],
] as const;
export type UnitField = (typeof unitGroups)[number][number];

/** Invented: the example of the chapter on feasibility. */
export const unitStart: Readonly<Record<UnitField, string>> = {
  call: '0.0135',
  calls: '3',
  tools: '0',
  review: '10',
  minutes: '3',
  wage: '30',
  success: '80',
  price: '0.50',
};

const SUM = { min: 0, max: 1_000_000 };
const SHARE = { min: 0, max: 100 };
export const unitBounds: Readonly<Record<UnitField, Bounds>> = {
  call: SUM,
  calls: { min: 0, max: 10_000 },
  tools: SUM,
  review: SHARE,
  minutes: { min: 0, max: 10_000 },
  wage: SUM,
  success: { min: 1, max: 100 },
  price: SUM,
};
