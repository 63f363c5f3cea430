import { drawsOf } from '@/lib/assessment/random';
import { steps, stepOf, type StepId } from './steps';

/** Cards in one round: enough to go wrong, few enough to see at once. */
export const HAND = 5;

/** The cards of a round, out of order. No two are of the same year, so that one order is right. */
export function deal(round: number): StepId[] {
  const draw = drawsOf('timeline', round);
  const years = shuffled([...new Set(steps.map(({ year }) => year))], draw).slice(0, HAND);
  const hand = years.flatMap((year) => {
    const ofYear = steps.filter((step) => step.year === year);
    return ofYear[Math.floor(draw() * ofYear.length)]?.id ?? [];
  });
  // A hand that falls in the right order by chance would be no exercise.
  return isInOrder(hand) ? hand.toReversed() : hand;
}

export function isInOrder(hand: readonly StepId[]): boolean {
  return rightOrder(hand).every((id, place) => hand[place] === id);
}

export function rightOrder(hand: readonly StepId[]): StepId[] {
  return hand.toSorted((a, b) => stepOf(a).year - stepOf(b).year);
}

/** How many cards stand where they belong. */
export function rightPlaces(hand: readonly StepId[]): number {
  const right = rightOrder(hand);
  return hand.filter((id, place) => right[place] === id).length;
}

/** The hand with one card moved by one place; at the edge it stays. */
export function moved(hand: readonly StepId[], place: number, by: 1 | -1): StepId[] {
  const other = place + by;
  const [card, neighbour] = [hand[place], hand[other]];
  if (!card || !neighbour) return [...hand];
  return hand.with(place, neighbour).with(other, card);
}

/** An order as an address carries it, if it is one of this hand's cards; else the hand as dealt. */
export function readOrder(text: string, hand: readonly StepId[]): StepId[] {
  const ids = text.split('.').flatMap((id) => hand.find((card) => card === id) ?? []);
  return new Set(ids).size === hand.length ? ids : [...hand];
}

export function writeOrder(hand: readonly StepId[]): string {
  return hand.join('.');
}

/** Fisher and Yates' shuffle. */
function shuffled<T>(list: readonly T[], draw: () => number): T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(Math.floor(draw() * left.length), 1));
}
