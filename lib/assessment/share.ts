import type { ChapterResult, CriterionResult, PartResult } from './result';
import { weighs } from './score-criterion';

/** A criterion's share of its chapter's weight, 0-1; 0 when excluded or not applicable. */
export function shareOfChapter(criterion: CriterionResult, { tally }: ChapterResult): number {
  return weighs(criterion) ? criterion.weight / tally.weight : 0;
}

/** A chapter's share of its part's weight, 0-1; 0 without a score. */
export function shareOfPart(chapter: ChapterResult, { tally }: PartResult): number {
  return tally.weight === 0 ? 0 : chapter.tally.weight / tally.weight;
}

/** A part's share of the overall weight, renormalised over parts with a score, 0-1; 0 without one. */
export function shareOfOverall(part: PartResult, parts: readonly PartResult[]): number {
  const scored = parts.filter(({ score }) => score !== null);
  return part.score ? part.weight / scored.reduce((sum, { weight }) => sum + weight, 0) : 0;
}
