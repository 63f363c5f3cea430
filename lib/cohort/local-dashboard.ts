import type { Assessment } from '@/lib/assessment/assessment';
import type { Rubric } from '@/lib/guidebook/rubric';
import type { Locale } from '@/lib/i18n/locale';
import type { Cohort } from './cohort-schema';
import { dashboardOf } from './dashboard';
import type { Dashboard } from './dashboard-schema';
import type { Entry } from './entry';
import { type EarlierRound, savedDays, stateIn } from './local-rounds';
import type { SortedTeam } from './local-sort';
import { inScope } from './scope';
import { type Scores, scoresOf } from './scores';
import type { TeamLabel } from './team-schema';

/** A team of a collection as it is shown. Its id is that of the file that counts. */
export type LocalTeam = TeamLabel & { sorted: SortedTeam };

/** What a manager looks at: the teams of the files, by the chapters and rounds that were chosen. */
export type Collection = {
  name: string;
  locale: Locale;
  /** The present rubric, its chosen chapters only. */
  rubric: Rubric;
  /** In the order in which they are shown. */
  teams: readonly LocalTeam[];
  earlier: readonly EarlierRound[];
  /** What the round of the files themselves is called. */
  filesRound: string;
};

/** One assessment to be scored: of a team in a round. */
export type ToScore = { team: string; round: string; at: number; assessment: Assessment };

/** Everything that the dashboard of a collection needs scored. */
export function toScore({ teams, earlier }: Collection): ToScore[] {
  return teams.flatMap(({ id, sorted }) => {
    const now = { at: sorted.file.savedAt, assessment: sorted.file.assessment };
    const states = [...earlier.map((round) => stateIn(sorted, round)), now];
    return states.flatMap((state, index) =>
      state ? [{ team: id, round: roundId(index), ...state }] : [],
    );
  });
}

/**
 * Scores one; a page does it between two frames, a few at a time. Null: nothing is answered in the
 * chapters that count, so the team has not submitted.
 */
export function scoresIn(rubric: Rubric, state: Assessment): Scores | null {
  const assessment = inScope(state, rubric);
  const isAnswered = Object.values(assessment.answers).some(({ choice }) => choice !== null);
  return isAnswered ? scoresOf(rubric, assessment) : null;
}

/** A collection as the cohort that it would be on a server. */
export function cohortOf(collection: Collection, now: number): Cohort {
  const { name, locale, rubric, teams, earlier, filesRound } = collection;
  const { from, to } = savedDays(teams.map(({ sorted }) => sorted.file));
  const rounds = [...earlier, { name: filesRound, from, to }];
  const today = new Date(now).toISOString();
  return {
    id: 'local',
    version: 1,
    name,
    language: locale,
    status: 'open',
    anonymous: false,
    rounds: rounds.map((round, index) => ({
      id: roundId(index),
      name: round.name,
      opensOn: round.from,
      closesOn: round.to,
    })),
    openRound: null,
    chapters: rubric.parts.flatMap((part) => part.chapters.map(({ id }) => id)),
    guidebookVersion: rubric.version,
    createdAt: today,
    deleteAfter: today.slice(0, 10),
    teams: teams.length,
  };
}

/** The very dashboard that a server would show. `round`: null is the newest. */
export function localDashboard(
  collection: Collection,
  entries: readonly Entry[],
  round: string | null,
  now: number,
): Dashboard {
  const cohort = cohortOf(collection, now);
  const ids = cohort.rounds.map(({ id }) => id);
  const shown = round !== null && ids.includes(round) ? round : (ids.at(-1) ?? '');
  const used = new Set(entries.map((entry) => entry.round));
  const before =
    ids
      .slice(0, ids.indexOf(shown))
      .filter((id) => used.has(id))
      .at(-1) ?? null;
  return dashboardOf({
    cohort,
    rubric: collection.rubric,
    round: shown,
    before,
    teams: collection.teams.map(({ id, name, alias }) => ({ id, name, alias })),
    entries: entries.filter((entry) => entry.round === shown || entry.round === before),
  });
}

export const roundId = (index: number) => `r${index + 1}`;
