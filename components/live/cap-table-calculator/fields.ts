import type { Bounds } from '../number';

export const capTableGroups = [
  ['safe', 'cap'],
  ['money', 'pre', 'pool'],
  ['rounds', 'laterSold'],
  ['sale', 'multiple', 'participating'],
] as const;
export type CapTableField = (typeof capTableGroups)[number][number];

/** Invented: the example of the chapter on finance. */
export const capTableStart: Readonly<Record<CapTableField, string>> = {
  safe: '500,000',
  cap: '5,000,000',
  money: '3,000,000',
  pre: '12,000,000',
  pool: '10',
  rounds: '2',
  laterSold: '20',
  sale: '8,000,000',
  multiple: '1',
  participating: '0',
};

const SUM = { min: 0, max: 1e12 };
export const capTableBounds: Readonly<Record<CapTableField, Bounds>> = {
  safe: SUM,
  cap: { min: 1, max: 1e12 },
  money: SUM,
  pre: { min: 1, max: 1e12 },
  pool: { min: 0, max: 90 },
  rounds: { min: 0, max: 10, integer: true },
  laterSold: { min: 0, max: 90 },
  sale: SUM,
  multiple: { min: 0, max: 10 },
  participating: { min: 0, max: 1, integer: true },
};
