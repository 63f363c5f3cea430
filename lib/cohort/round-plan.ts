import type { Round } from './cohort-schema';
import { daysLater, isDay } from './days';
import { MAX_ROUNDS } from './limits';

/** A round while it is being planned: days may be missing. */
export type PlannedRound = Omit<Round, 'id'> & {
  /** What the page knows it by, wherever it is moved. */
  key: string;
  /** Given by the server to rounds that exist. */
  id?: string;
};

const SIX_WEEKS = 42;
const TWO_WEEKS = 14;
const HALF_A_YEAR = 180;

/** Rounds six weeks apart, each open for two weeks, from a first day on. */
export function evenRounds(from: string, names: readonly string[]): PlannedRound[] {
  return names.map((name, index) => {
    const opensOn = daysLater(from, SIX_WEEKS * index);
    return { key: `new${index + 1}`, name, opensOn, closesOn: daysLater(opensOn, TWO_WEEKS) };
  });
}

/** One more, in the step of those before; as it is when there are as many as there may be. */
export function withRound(
  rounds: readonly PlannedRound[],
  name: string,
  today: string,
): PlannedRound[] {
  if (rounds.length >= MAX_ROUNDS) return [...rounds];
  const last = rounds.findLast(({ opensOn, closesOn }) => isDay(opensOn) && isDay(closesOn));
  const inStep = last ? daysLater(last.opensOn, SIX_WEEKS) : today;
  const opensOn = last && inStep <= last.closesOn ? daysLater(last.closesOn, 1) : inStep;
  const key = freeKey(rounds);
  return [...rounds, { key, name, opensOn, closesOn: daysLater(opensOn, TWO_WEEKS) }];
}

function freeKey(rounds: readonly PlannedRound[]): string {
  const taken = new Set(rounds.map(({ key }) => key));
  const keys = Array.from({ length: MAX_ROUNDS + 1 }, (_, index) => `new${index + 1}`);
  return keys.find((key) => !taken.has(key)) ?? '';
}

/** A round exchanges its place with its neighbour. The days stay with the places, so that they stay in order. */
export function exchanged(
  rounds: readonly PlannedRound[],
  index: number,
  by: 1 | -1,
): PlannedRound[] {
  const [one, other] = [rounds[index], rounds[index + by]];
  if (!one || !other) return [...rounds];
  const days = ({ opensOn, closesOn }: PlannedRound) => ({ opensOn, closesOn });
  return rounds.map((round, place) => {
    if (place === index) return { ...other, ...days(one) };
    return place === index + by ? { ...one, ...days(other) } : round;
  });
}

/** The day that is proposed for deleting everything: half a year after the last round. */
export function usualDeletion(rounds: readonly Pick<Round, 'closesOn'>[], today: string): string {
  const last = rounds.at(-1)?.closesOn;
  return daysLater(last && isDay(last) && last > today ? last : today, HALF_A_YEAR);
}

/** Whether something that was kept is a plan of rounds. */
export function arePlannedRounds(value: unknown): value is readonly PlannedRound[] {
  return Array.isArray(value) && value.length > 0 && value.every(isPlannedRound);
}

function isPlannedRound(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, key, name, opensOn, closesOn } = value as Partial<
    Record<keyof PlannedRound, unknown>
  >;
  return [id ?? '', key, name, opensOn, closesOn].every((each) => typeof each === 'string');
}
