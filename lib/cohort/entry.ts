import { targetOf } from '@/lib/assessment/attainment';
import type { Level } from '@/lib/guidebook/criterion-schema';
import type { Rubric } from '@/lib/guidebook/rubric';
import type { ScopedCriterion } from './scope';
import { levelOfSign, type Scores } from './scores';

/** One team's scored submission, as the summaries read it. */
export type Entry = { team: string; round: string; submittedAt: string; scores: Scores };

/** Asked where a rubric has no stages. */
const HIGHEST = 4;

/** The level a team gave to the criterion at a place, and the level asked of it. */
export function levelAt(
  rubric: Rubric,
  { criterion }: ScopedCriterion,
  index: number,
  { scores }: Entry,
): { level: Level; target: number } | null {
  const level = levelOfSign(scores.levels[index]);
  if (level === null) return null;
  const { stage } = scores;
  const target = rubric.stages.find(({ id }) => id === stage)?.target ?? HIGHEST;
  return { level, target: targetOf(criterion, { stage, target, profile: {} }) };
}

/** Estimates of one chapter, or of the whole when `chapter` is null, by team. */
export function estimates(
  entries: readonly Entry[],
  chapter: number | null,
): Record<string, number> {
  const found = entries.flatMap(({ team, scores }) => {
    const score = chapter === null ? scores.score : (scores.chapters[chapter]?.[0] ?? null);
    const estimate = score?.[0] ?? null;
    return estimate === null ? [] : [[team, estimate] as const];
  });
  return Object.fromEntries(found);
}
