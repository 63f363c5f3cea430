import type { Change, Dashboard } from './dashboard-schema';
import { quartilesOf } from './quartiles';

/** How many teams rose, stayed and fell, and the middle one. */
export type CohortChange = {
  /** Null: no team has an estimate in both rounds. */
  from: number | null;
  to: number | null;
  /** Median of the teams' own changes, which is not the change of the medians. */
  by: number | null;
  up: number;
  same: number;
  down: number;
};

/** Points below this are shown as 0.0: nobody moved. */
const SEEN = 0.05;

/** The changes of all teams as one. Those without an estimate in both rounds are left out. */
export function cohortChange(changes: readonly (Change | undefined)[]): CohortChange {
  const moved = changes.filter((change) => change !== undefined && change.by !== null);
  const median = (key: keyof Change) =>
    quartilesOf(moved.flatMap((change) => change?.[key] ?? []))?.median ?? null;
  const bys = moved.map((change) => change?.by ?? 0);
  return {
    from: median('from'),
    to: median('to'),
    by: median('by'),
    up: bys.filter((by) => by >= SEEN).length,
    same: bys.filter((by) => Math.abs(by) < SEEN).length,
    down: bys.filter((by) => by <= -SEEN).length,
  };
}

/** Of each chapter, in the order of the book. */
export function chapterChanges({
  chapters,
  movement,
}: Pick<Dashboard, 'chapters' | 'movement'>): (CohortChange & { id: string })[] {
  return chapters.map(({ id }, index) => ({
    id,
    ...cohortChange(movement.map((team) => team.chapters[index])),
  }));
}

/** Teams that submitted in this round and not in the one before. */
export function joinedSince({ heatMap, movement }: Pick<Dashboard, 'heatMap' | 'movement'>) {
  const stayed = new Set(movement.map(({ team }) => team));
  return heatMap.map(({ team }) => team).filter((team) => !stayed.has(team));
}
