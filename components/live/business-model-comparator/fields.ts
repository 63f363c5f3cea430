import type { Bounds } from '../number';

export const modelsGroups = [
  ['usual', 'heavy', 'call', 'other'],
  ['flatPrice', 'seatPrice', 'included', 'further', 'apiPrice'],
  ['licence', 'project', 'days', 'dayCost', 'reuse', 'seats', 'years'],
  ['sales', 'take', 'perThousand', 'device', 'life'],
] as const;
export type ModelsField = (typeof modelsGroups)[number][number];

/** Invented; where the chapter has the number, the same. */
export const modelsStart: Readonly<Record<ModelsField, string>> = {
  usual: '400',
  heavy: '2,000',
  call: '0.0135',
  other: '3',
  flatPrice: '30',
  seatPrice: '30',
  included: '500',
  further: '0.04',
  apiPrice: '0.02',
  licence: '40',
  project: '20,000',
  days: '40',
  dayCost: '500',
  reuse: '30',
  seats: '25',
  years: '2',
  sales: '60',
  take: '20',
  perThousand: '8',
  device: '120',
  life: '36',
};

const SUM = { min: 0, max: 1e9 };
const SHARE = { min: 0, max: 100 };
export const modelsBounds: Readonly<Record<ModelsField, Bounds>> = {
  usual: SUM,
  heavy: SUM,
  call: SUM,
  other: SUM,
  flatPrice: SUM,
  seatPrice: SUM,
  included: SUM,
  further: SUM,
  apiPrice: SUM,
  licence: SUM,
  project: SUM,
  days: { min: 0, max: 100_000 },
  dayCost: SUM,
  reuse: SHARE,
  seats: { min: 1, max: 1e9 },
  years: { min: 0.25, max: 20 },
  sales: SUM,
  take: SHARE,
  perThousand: SUM,
  device: SUM,
  life: { min: 1, max: 240 },
};
