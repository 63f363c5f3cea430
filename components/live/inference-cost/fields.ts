import type { Bounds } from '../number';

export const callFields = [
  'read',
  'cached',
  'written',
  'reasoning',
  'priceRead',
  'cachedPrice',
  'priceWritten',
] as const;
export const inferenceGroups = [
  ['read', 'cached', 'written', 'reasoning'],
  ['priceRead', 'cachedPrice', 'priceWritten', 'retries', 'calls'],
  ['hour', 'speed', 'busiest', 'upkeep'],
] as const;
export type InferenceField = (typeof inferenceGroups)[number][number];

/** Invented: the call of the chapters on money, the card of the chapter on serving. */
export const inferenceStart: Readonly<Record<InferenceField, string>> = {
  read: '3,000',
  cached: '0',
  written: '600',
  reasoning: '0',
  priceRead: '2.50',
  cachedPrice: '10',
  priceWritten: '10',
  retries: '0',
  calls: '100,000',
  hour: '3',
  speed: '1,500',
  busiest: '60',
  upkeep: '0',
};

const TOKENS = { min: 0, max: 10_000_000 };
const PRICE = { min: 0, max: 100_000 };
export const inferenceBounds: Readonly<Record<InferenceField, Bounds>> = {
  read: TOKENS,
  cached: TOKENS,
  written: TOKENS,
  reasoning: TOKENS,
  priceRead: PRICE,
  cachedPrice: { min: 0, max: 200 },
  priceWritten: PRICE,
  retries: { min: 0, max: 500 },
  calls: { min: 0, max: 1e10 },
  hour: PRICE,
  speed: { min: 1, max: 1_000_000 },
  busiest: { min: 1, max: 100 },
  upkeep: { min: 0, max: 1e9 },
};
