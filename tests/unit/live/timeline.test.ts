import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  deal,
  HAND,
  isInOrder,
  moved,
  readOrder,
  rightOrder,
  rightPlaces,
  writeOrder,
} from '@/components/live/timeline/order';
import { steps, stepOf } from '@/components/live/timeline/steps';

const round = fc.integer({ min: -1_000_000, max: 1_000_000 });

it('tells the steps in their order', () => {
  const years = steps.map(({ year }) => year);
  expect(years).toEqual(years.toSorted((a, b) => a - b));
});

it('deals cards of different years, out of order, the same for the same round', () => {
  fc.assert(
    fc.property(round, (number) => {
      const hand = deal(number);
      expect(hand).toHaveLength(HAND);
      expect(new Set(hand.map((id) => stepOf(id).year)).size).toBe(HAND);
      expect(isInOrder(hand)).toBe(false);
      expect(deal(number)).toEqual(hand);
    }),
  );
});

it('keeps every card when one moves, and lets none move past the edge', () => {
  fc.assert(
    fc.property(round, fc.integer({ min: 0, max: HAND - 1 }), (number, place) => {
      const hand = deal(number);
      for (const by of [1, -1] as const) {
        const after = moved(hand, place, by);
        expect(after.toSorted()).toEqual(hand.toSorted());
        const inside = place + by >= 0 && place + by < HAND;
        expect(after[inside ? place + by : place]).toBe(hand[place]);
      }
    }),
  );
});

it('counts the cards that stand right, all when they are in order', () => {
  expect(rightPlaces(['backprop', 'perceptron', 'transformer'])).toBe(1);
  const right = rightOrder(deal(3));
  expect(rightPlaces(right)).toBe(HAND);
  expect(isInOrder(right)).toBe(true);
});

it('reads an order back, and deals afresh when the text is none of this hand', () => {
  const hand = deal(7);
  const other = hand.toReversed();
  expect(readOrder(writeOrder(other), hand)).toEqual(other);
  for (const text of ['', 'x', `${hand[0] ?? ''}.${hand[0] ?? ''}`, '<script>']) {
    expect(readOrder(text, hand)).toEqual(hand);
  }
});
