import { targetOf } from '@/lib/assessment/attainment';
import type { Rubric } from '@/lib/guidebook/rubric';
import type { ScopedCriterion } from './scope';
import type { Scores } from './scores';

/** One team's scored submission, as the summaries read it. */
export type Entry = { team: string; round: string; submittedAt: string; scores: Scores };

/** Asked where a rubric has no stages. */
const HIGHEST = 4;

/** The level asked of a criterion, by stage. */
export function targetsOf(
  rubric: Rubric,
  { criterion }: ScopedCriterion,
): (stage: string | null) => number {
  const targets = new Map<string | null, number>(
    rubric.stages.map(({ id, target }) => [
      id,
      targetOf(criterion, { stage: id, target, profile: {} }),
    ]),
  );
  return (stage) => targets.get(stage) ?? HIGHEST;
}

/** The estimate of one chapter, or of the whole when `chapter` is null; null: none. */
export function estimateOf({ scores }: Entry, chapter: number | null): number | null {
  const score = chapter === null ? scores.score : (scores.chapters[chapter]?.[0] ?? null);
  return score?.[0] ?? null;
}

/** The estimates that there are. */
export function estimates(entries: readonly Entry[], chapter: number | null): number[] {
  return entries.map((entry) => estimateOf(entry, chapter)).filter((value) => value !== null);
}
