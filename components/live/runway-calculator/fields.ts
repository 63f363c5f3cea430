import type { Bounds } from '../number';

export const runwayPart = 'runway-calculator';

export type RunwayField = 'cash' | 'costs' | 'revenue' | 'growth';

/** Invented: the example of the chapters on money. Thousands. */
export const runwayStart: Readonly<Record<RunwayField, string>> = {
  cash: '1200',
  costs: '120',
  revenue: '40',
  growth: '5',
};

const SUM = { min: 0, max: 1_000_000 };
export const runwayBounds: Readonly<Record<RunwayField, Bounds>> = {
  cash: SUM,
  costs: SUM,
  revenue: SUM,
  growth: { min: -50, max: 100 },
};
