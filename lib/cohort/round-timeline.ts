import { isDay } from './days';
import type { Days } from './round-dates';

/** Where something begins and ends on a line from 0 to 1. */
export type Stretch = { from: number; to: number };
export type RoundTimeline = {
  first: string;
  last: string;
  /** One for each round; null: its days are missing or the wrong way round. */
  rounds: readonly (Stretch | null)[];
  /** Null: before or after all rounds. */
  today: number | null;
};

const DAY_MS = 86_400_000;

/** Rounds on one line of time; null when none of them has its days. */
export function timelineOf(rounds: readonly Days[], today: string): RoundTimeline | null {
  const drawn = rounds.map(({ opensOn, closesOn }) =>
    isDay(opensOn) && isDay(closesOn) && opensOn <= closesOn ? { opensOn, closesOn } : null,
  );
  const known = drawn.filter((round) => round !== null);
  const first = known.map(({ opensOn }) => opensOn).toSorted()[0];
  const last = known
    .map(({ closesOn }) => closesOn)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return null;
  // The last day is included.
  const length = Date.parse(last) - Date.parse(first) + DAY_MS;
  const place = (day: string) => (Date.parse(day) - Date.parse(first)) / length;
  return {
    first,
    last,
    rounds: drawn.map(
      (round) =>
        round && { from: place(round.opensOn), to: place(round.closesOn) + DAY_MS / length },
    ),
    today: today >= first && today <= last ? place(today) : null,
  };
}
