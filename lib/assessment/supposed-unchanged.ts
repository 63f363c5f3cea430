import type { Scoring } from '@/lib/guidebook/guidebook-schema';
import type { Pair } from './cause';
import type { CriterionResult, Result, Score } from './result';
import { scoreChapter, scoreOverall, scorePart } from './score';

/**
 * The overall scores of the later result if one criterion still stood as before: what is
 * missing to the real ones is the effect of its change. One that was added is taken out,
 * one that was retired put back into its chapter. Null: that chapter is gone, or nothing
 * that applies would be left, so that no effect can be told.
 */
export function supposedUnchanged(
  after: Result,
  pair: Pair,
  scoring: Scoring,
): { score: Score; backed: Score } | null {
  const home = (pair.after ?? pair.before).chapter;
  if (!after.parts.some((part) => part.chapters.some(({ id }) => id === home))) return null;
  const parts = after.parts.map((part) => {
    const chapters = part.chapters.map((chapter) =>
      chapter.id === home
        ? scoreChapter(home, withFormer(chapter.criteria, pair), scoring)
        : chapter,
    );
    return scorePart(part, chapters, scoring);
  });
  const score = scoreOverall(parts, 'score', scoring);
  const backed = scoreOverall(parts, 'backed', scoring);
  return score && backed && { score, backed };
}

function withFormer(
  criteria: readonly CriterionResult[],
  { before, after }: Pair,
): readonly CriterionResult[] {
  if (!after) return [...criteria, before.criterion];
  const former = before ? [before.criterion] : [];
  return criteria.flatMap((each) => (each.id === after.criterion.id ? former : [each]));
}
