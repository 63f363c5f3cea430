import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEvenCalls, ownCards, perMillion } from '@/components/live/inference-cost/own-cards';
import { keptCallCost } from '@/components/live/inference-cost/kept-call';
import { worksheet } from '@/components/live/inference-cost/worksheet';
import { callCost, callParts } from '@/components/live/money/call-cost';

const call = {
  read: 3000,
  cached: 0,
  written: 600,
  reasoning: 0,
  priceRead: 2.5,
  priceWritten: 10,
  cachedPrice: 10,
};
const card = { hour: 3, speed: 1500, busiest: 60, upkeep: 0 };

describe('a call', () => {
  test('3,000 tokens read and 600 written cost 0.0135', () => {
    expect(callCost(call)).toBeCloseTo(0.0135, 12);
  });

  test('with 2,000 of them cached at a tenth, 0.0090', () => {
    expect(callCost({ ...call, cached: 2000 })).toBeCloseTo(0.009, 12);
  });

  test('reasoning is billed as output, and calls made again are billed again', () => {
    expect(callCost({ ...call, reasoning: 1000 })).toBeCloseTo(0.0235, 12);
    expect(callCost(call, 50)).toBeCloseTo(0.02025, 12);
  });

  test('no more can be cached than was read', () => {
    expect(callParts({ ...call, cached: 9000 }).fresh.tokens).toBe(0);
    expect(callCost({ ...call, cached: 9000 })).toBe(callCost({ ...call, cached: 3000 }));
  });
});

describe('a card of one’s own', () => {
  test('a million tokens cost what the chapters say', () => {
    expect(perMillion(3, 1000, 0.4)).toBeCloseTo(2.08, 2);
    expect(perMillion(3, 1000, 0.1)).toBeCloseTo(8.33, 2);
    expect(perMillion(3, 1500, 0.1)).toBeCloseTo(5.56, 2);
    expect(perMillion(3, 1500, 0.6)).toBeCloseTo(0.93, 2);
  });

  test('at its busiest a month costs the same a million as an hour does', () => {
    const tokens = 1500 * 3600 * 730 * 0.6;
    expect(ownCards(tokens, card)).toMatchObject({ cards: 1, cost: 2190 });
    expect((ownCards(tokens, card).cost / tokens) * 1e6).toBeCloseTo(perMillion(3, 1500, 0.6), 9);
    expect(ownCards(tokens * 1.01, card).cards).toBe(2);
  });

  test('from the break-even on own cards cost no more, just before it they do', () => {
    const price = { min: 0.0001, max: 1, noNaN: true };
    fc.assert(
      fc.property(
        fc.double(price),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 50_000 }),
        (cost, tokens, upkeep) => {
          const own = { ...card, upkeep };
          const from = breakEvenCalls({ cost, tokens }, own);
          if (from === null) return;
          const at = (calls: number) => ownCards(calls * tokens, own).cost - calls * cost;
          expect(at(from)).toBeLessThanOrEqual(1e-6 * from * cost);
          expect(at(from * 0.999)).toBeGreaterThan(0);
        },
      ),
    );
  });

  test('a vendor that charges less than the rent of full cards is never overtaken', () => {
    expect(breakEvenCalls({ cost: 0.0001, tokens: 1000 }, card)).toBeNull();
    expect(breakEvenCalls({ cost: 0, tokens: 1000 }, card)).toBeNull();
  });
});

test('what was kept for this part is offered to the others', () => {
  expect(keptCallCost({})).toBeNull();
  expect(keptCallCost({ 'inference-cost/cached': { value: '2,000' } })).toBeCloseTo(0.009, 12);
  expect(keptCallCost({ 'inference-cost/cached': { value: 'many' } })).toBeNull();
});

test('the worksheet says what a call costs, in both languages', () => {
  expect(worksheet('en', { read: '3000' })?.rows.at(-1)?.value).toContain('A call costs 0.0135');
  expect(worksheet('zh', { read: '3000' })?.rows.at(-1)?.value).toContain('一次调用 0.0135');
});
