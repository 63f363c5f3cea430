import { localDay } from '@/lib/i18n/moment';
import type { FounderFile, State } from './local-file';
import type { SortedTeam } from './local-sort';

/** An earlier round: of each team its last state within these days counts. */
export type EarlierRound = {
  name: string;
  /** ISO days, both included. */
  from: string;
  to: string;
};

/** As many as a cohort of the server has, less the files themselves. */
export const MAX_EARLIER_ROUNDS = 11;

/** The last state of a team within the days of a round; null: none. */
export function stateIn({ earlier }: SortedTeam, { from, to }: EarlierRound): State | null {
  const within = earlier.filter(({ at }) => {
    const day = localDay(at);
    return from <= day && day <= to;
  });
  return within.at(-1) ?? null;
}

/** The days between which there are earlier states; null: there are none. */
export function earlierDays(teams: readonly SortedTeam[]): { from: string; to: string } | null {
  const moments = teams.flatMap(({ earlier }) => earlier.map(({ at }) => at)).sort((a, b) => a - b);
  const [first, last] = [moments[0], moments.at(-1)];
  return first === undefined || last === undefined
    ? null
    : { from: localDay(first), to: localDay(last) };
}

/** The days on which the files were saved. */
export function savedDays(files: readonly FounderFile[]): { from: string; to: string } {
  const days = files.map(({ savedAt }) => localDay(savedAt)).sort();
  return { from: days[0] ?? '', to: days.at(-1) ?? '' };
}
