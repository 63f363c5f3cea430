import type { CriterionSummary } from './dashboard-schema';

/** Where a level stands in a bar of all teams, 0-100. */
export type LevelShare = { from: number; width: number };

/** The levels 0 to 4 one after another; what remains up to 100 gave none. */
export function levelShares(criterion: CriterionSummary): LevelShare[] {
  const { levels, unknown, notApplicable, unanswered } = criterion;
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const all = sum([...levels, unknown, notApplicable, unanswered]);
  if (all === 0) return levels.map(() => ({ from: 0, width: 0 }));
  return levels.map((count, level) => ({
    from: (100 * sum(levels.slice(0, level))) / all,
    width: (100 * count) / all,
  }));
}
