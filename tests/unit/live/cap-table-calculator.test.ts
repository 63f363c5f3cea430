import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterRounds, capTable } from '@/components/live/cap-table-calculator/ownership';
import { proceeds } from '@/components/live/cap-table-calculator/sale';
import { worksheet } from '@/components/live/cap-table-calculator/worksheet';

const round = { safe: 500_000, cap: 5_000_000, money: 3_000_000, pre: 12_000_000, pool: 10 };

describe('ownership', () => {
  test('founders 63 %, SAFE 7 %, investor 20 %, pool 10 %; the real offer is 10.5 million', () => {
    const table = capTable(round);
    expect(table?.afterSafe.safe).toBeCloseTo(0.1, 12);
    const { founders, safe, investor, pool } = table?.afterRound ?? {};
    expect([founders, safe, investor, pool].map((share) => share?.toFixed(4))).toEqual([
      '0.6300',
      '0.0700',
      '0.2000',
      '0.1000',
    ]);
    expect(table?.effectivePre).toBeCloseTo(10_500_000, 6);
  });

  test('three rounds of 20 % leave 51.2 %', () => {
    const plain = capTable({ ...round, safe: 0, pool: 0 })?.afterRound;
    if (!plain) throw new Error('no table');
    expect(afterRounds(plain, 2, 20).founders).toBeCloseTo(0.512, 12);
    expect(afterRounds(plain, 2, 20).later).toBeCloseTo(0.36, 12);
  });

  test('a round below the cap converts the SAFE at its own price', () => {
    const table = capTable({ ...round, pre: 3_000_000 });
    expect(table?.atCap).toBe(false);
    expect(table?.afterRound.safe).toBeCloseTo(500_000 / 6_000_000, 12);
  });

  test('what leaves the founders nothing is no table', () => {
    expect(capTable({ ...round, safe: 5_000_000 })).toBeNull();
    expect(capTable({ ...round, money: 120_000_000 })).toBeNull();
    expect(worksheet('en', { safe: '9,000,000' })?.rows.at(-1)?.value).toContain('nothing is left');
  });

  test('shares of any table add up to the whole', () => {
    const money = fc.integer({ min: 0, max: 1e9 });
    const inputs = fc.record({
      safe: money,
      cap: fc.integer({ min: 1, max: 1e9 }),
      money,
      pre: fc.integer({ min: 1, max: 1e9 }),
      pool: fc.integer({ min: 0, max: 90 }),
    });
    fc.assert(
      fc.property(inputs, fc.integer({ min: 0, max: 10 }), (any, rounds) => {
        const table = capTable(any);
        if (!table) return;
        for (const stakes of [
          table.afterSafe,
          table.afterRound,
          afterRounds(table.afterRound, rounds, 20),
        ]) {
          const shares = Object.values(stakes);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('a sale', () => {
  const holders = (participating: boolean) => ({
    investor: { share: 0.25, preference: 10, participating },
    others: { share: 0.75, preference: 0 },
  });

  test('10 for 25 %: 10 of 20 and 15 of 60; taking part, 12.5 and 22.5', () => {
    expect(proceeds(holders(false), 20).investor).toBeCloseTo(10, 9);
    expect(proceeds(holders(false), 60).investor).toBeCloseTo(15, 9);
    expect(proceeds(holders(true), 20).investor).toBeCloseTo(12.5, 9);
    expect(proceeds(holders(true), 60).investor).toBeCloseTo(22.5, 9);
  });

  test('too little for all preferences is shared by what was paid in', () => {
    const two = {
      a: { share: 0.2, preference: 30 },
      b: { share: 0.2, preference: 10 },
      founders: { share: 0.6, preference: 0 },
    };
    expect(proceeds(two, 20)).toEqual({ a: 15, b: 5, founders: 0 });
  });

  const holder = fc.record({
    share: fc.double({ min: 0.01, max: 0.3, noNaN: true }),
    preference: fc.double({ min: 0, max: 50, noNaN: true }),
    participating: fc.boolean(),
  });
  const company = fc.record({ a: holder, b: holder, c: holder }).map(({ a, b, c }) => ({
    a,
    b,
    c,
    founders: { share: 1 - a.share - b.share - c.share, preference: 0 },
  }));
  const price = fc.double({ min: 0, max: 500, noNaN: true });

  test('the whole price is paid out, and no one pays in', () => {
    fc.assert(
      fc.property(company, price, (holdersOf, paid) => {
        const got = Object.values(proceeds(holdersOf, paid));
        expect(got.reduce((sum, part) => sum + part, 0)).toBeCloseTo(paid, 6);
        expect(Math.min(...got)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a higher price never brings the founders less', () => {
    fc.assert(
      fc.property(company, price, price, (holdersOf, p, q) => {
        const founders = (paid: number) => proceeds(holdersOf, paid).founders;
        expect(founders(Math.max(p, q))).toBeGreaterThanOrEqual(founders(Math.min(p, q)) - 1e-6);
      }),
    );
  });
});
