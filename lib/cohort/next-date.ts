import type { Cohort } from './cohort-schema';

/** What happens next in a cohort, and on which day. `round`: its name. */
export type NextDate = { kind: 'opens' | 'closes' | 'deleted'; day: string; round: string };

/** The next day of a cohort from today on: a round that opens or closes, or, after all of them, its end. */
export function nextDate(
  { rounds, deleteAfter, status }: Pick<Cohort, 'rounds' | 'deleteAfter' | 'status'>,
  today: string,
): NextDate {
  const next = rounds.find(({ closesOn }) => closesOn >= today);
  if (!next || status === 'closed') return { kind: 'deleted', day: deleteAfter, round: '' };
  const isAhead = next.opensOn > today;
  return {
    kind: isAhead ? 'opens' : 'closes',
    day: isAhead ? next.opensOn : next.closesOn,
    round: next.name,
  };
}
