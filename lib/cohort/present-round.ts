import type { Cohort, Round } from './cohort-schema';

/** What a team can do today. */
export type Present =
  | { kind: 'open'; round: Round }
  | { kind: 'next'; round: Round }
  /** All rounds are over. */
  | { kind: 'over' }
  /** The accelerator has closed the cohort. */
  | { kind: 'closed' };

/**
 * The round that a team is in. The server takes a round in as long as its day lasts anywhere on
 * earth, so for some hours two may be open: the one whose days include the team’s own day counts.
 * @param today ISO day where the team is
 */
export function presentRound({ status, rounds, openRound }: Cohort, today: string): Present {
  if (status === 'closed') return { kind: 'closed' };
  const open =
    rounds.find(({ opensOn, closesOn }) => opensOn <= today && today <= closesOn) ??
    rounds.find(({ id }) => id === openRound);
  if (open) return { kind: 'open', round: open };
  const next = rounds
    .filter(({ opensOn }) => opensOn > today)
    .sort((a, b) => (a.opensOn < b.opensOn ? -1 : 1))[0];
  return next ? { kind: 'next', round: next } : { kind: 'over' };
}

/** How a round of the list stands to the present one. */
export function phaseIn(present: Present, round: Round, today: string): 'open' | 'over' | 'next' {
  if (present.kind === 'open' && present.round.id === round.id) return 'open';
  return round.opensOn > today ? 'next' : 'over';
}
