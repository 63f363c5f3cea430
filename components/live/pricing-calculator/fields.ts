import type { Bounds } from '../number';

export const pricingGroups = [
  ['price', 'other', 'call'],
  ['included', 'further'],
  ['usual', 'heavyShare', 'heavy'],
] as const;
export type PricingField = (typeof pricingGroups)[number][number];

/** Invented: the plan of the chapters on product and finance. */
export const pricingStart: Readonly<Record<PricingField, string>> = {
  price: '30',
  other: '3',
  call: '0.0135',
  included: '800',
  further: '0.03',
  usual: '300',
  heavyShare: '10',
  heavy: '4,000',
};

const SUM = { min: 0, max: 1e9 };
const CALLS = { min: 0, max: 1e9 };
export const pricingBounds: Readonly<Record<PricingField, Bounds>> = {
  price: SUM,
  other: SUM,
  call: SUM,
  included: CALLS,
  further: SUM,
  usual: CALLS,
  heavyShare: { min: 0, max: 100 },
  heavy: CALLS,
};
