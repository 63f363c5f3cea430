import type { Scoring } from '@/lib/guidebook/guidebook-schema';
import type { ChapterResult, CriterionResult, PartResult, Score, Tally } from './result';
import { addUp, tallyCriteria } from './tally';

/** Which of the two scores: what is claimed, or what stands with its evidence. */
type Measure = 'score' | 'backed';

/**
 * A chapter: the weighted mean of attainment × 100 over what is answered (design §4.4).
 * The estimate is null when less than `answeredShare` of its weight is answered.
 */
export function scoreChapter(
  id: string,
  criteria: readonly CriterionResult[],
  scoring: Scoring,
): ChapterResult {
  const { counts, tally } = tallyCriteria(criteria);
  return {
    id,
    score: chapterScore(tally, tally.earned, scoring),
    backed: chapterScore(tally, tally.backed, scoring),
    counts,
    tally,
    criteria,
  };
}

function chapterScore(tally: Tally, earned: number, scoring: Scoring): Score | null {
  const { weight, answered } = tally;
  if (weight === 0) return null;
  return {
    estimate: answeredEnough(tally, scoring) ? (100 * earned) / answered : null,
    low: (100 * earned) / weight,
    high: (100 * (earned + (weight - answered))) / weight,
  };
}

function answeredEnough({ weight, answered }: Tally, { answeredShare }: Scoring): boolean {
  return answered > 0 && answered >= answeredShare * weight;
}

/**
 * A part: the mean of its chapters, each by the weight that applies in it. The estimate
 * rests on the mean of every chapter with at least one answer, even of chapters that
 * show none themselves: otherwise it could fall outside the range.
 */
export function scorePart(
  part: { id: string; weight: number },
  chapters: readonly ChapterResult[],
  scoring: Scoring,
): PartResult {
  const { counts, tally } = addUp(chapters);
  return {
    id: part.id,
    score: partScore(chapters, 'score', tally, scoring),
    backed: partScore(chapters, 'backed', tally, scoring),
    counts,
    tally,
    weight: part.weight,
    chapters,
  };
}

function partScore(
  chapters: readonly ChapterResult[],
  measure: Measure,
  total: Tally,
  scoring: Scoring,
): Score | null {
  if (total.weight === 0) return null;
  let low = 0;
  let high = 0;
  let earned = 0;
  let heard = 0;
  for (const { [measure]: score, tally } of chapters) {
    if (score === null) continue;
    low += tally.weight * score.low;
    high += tally.weight * score.high;
    if (tally.answered === 0) continue;
    const sum = measure === 'score' ? tally.earned : tally.backed;
    earned += tally.weight * ((100 * sum) / tally.answered);
    heard += tally.weight;
  }
  return {
    estimate: answeredEnough(total, scoring) ? earned / heard : null,
    low: low / total.weight,
    high: high / total.weight,
  };
}

/**
 * The overall score: the geometric mean of the parts by their weights among the parts that
 * have a score, 100 × Π (score/100)^share, so that strength in one part cannot buy off
 * absence in another. The estimate is null unless each of these parts has one. Null: no part
 * has a score.
 */
export function scoreOverall(
  parts: readonly PartResult[],
  measure: Measure,
  { geometricFloor }: Scoring,
): Score | null {
  let weights = 0;
  let estimate = 0;
  let low = 0;
  let high = 0;
  let complete = true;
  for (const { [measure]: score, weight } of parts) {
    if (!score) continue;
    weights += weight;
    complete &&= score.estimate !== null;
    estimate += weight * logShare(score.estimate ?? 0, geometricFloor);
    low += weight * logShare(score.low, geometricFloor);
    high += weight * logShare(score.high, geometricFloor);
  }
  if (weights === 0) return null;
  return {
    estimate: complete ? 100 * Math.exp(estimate / weights) : null,
    low: 100 * Math.exp(low / weights),
    high: 100 * Math.exp(high / weights),
  };
}

/** ln(score / 100), at most 0. No part counts for less than `floor`: zero would erase the rest. */
export function logShare(score: number, floor: number): number {
  return Math.log(Math.max(score, floor) / 100);
}
