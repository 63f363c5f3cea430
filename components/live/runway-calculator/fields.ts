import type { Bounds } from '../number';

export const runwayGroups = [
  ['cash', 'costs', 'revenue', 'growth'],
  ['serving', 'customer', 'model'],
  ['wages', 'payWeek', 'receiptWeek'],
] as const;
export type RunwayField = (typeof runwayGroups)[number][number];

/** Invented: the example of the chapters on money. */
export const runwayStart: Readonly<Record<RunwayField, string>> = {
  cash: '1,200,000',
  costs: '120,000',
  revenue: '40,000',
  growth: '5',
  serving: '0',
  customer: '30',
  model: '10',
  wages: '70',
  payWeek: '4',
  receiptWeek: '3',
};

const SUM = { min: 0, max: 1e12 };
const SHARE = { min: 0, max: 100 };
export const runwayBounds: Readonly<Record<RunwayField, Bounds>> = {
  cash: SUM,
  costs: SUM,
  revenue: SUM,
  growth: { min: -50, max: 100 },
  serving: { min: 0, max: 300 },
  customer: SHARE,
  model: SHARE,
  wages: SHARE,
  payWeek: { min: 1, max: 4, integer: true },
  receiptWeek: { min: 1, max: 13, integer: true },
};
