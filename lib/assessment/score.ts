import type { Scoring } from '@/lib/guidebook/guidebook-schema';
import type { ChapterResult, CriterionResult, PartResult, Score, Tally } from './result';
import { weighs } from './score-criterion';
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
    share: 0, // until `scorePart` has weighed its neighbours
    criteria: criteria.map((criterion) => {
      const share = weighs(criterion) ? criterion.weight / tally.weight : 0;
      return { ...criterion, share };
    }),
  };
}

function chapterScore(tally: Tally, earned: number, scoring: Scoring): Score | null {
  const { weight, answered } = tally;
  if (weight === 0) return null;
  return {
    estimate: answeredEnough(tally, scoring) ? (100 * earned) / answered : null,
    low: (100 * earned) / weight,
    high: (100 * (earned + weight - answered)) / weight,
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
    share: 0, // until `shareParts` has weighed its neighbours
    chapters: chapters.map((chapter) => {
      const share = tally.weight === 0 ? 0 : chapter.tally.weight / tally.weight;
      return { ...chapter, share };
    }),
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

/** Gives each part its share: of the weights of the parts that have a score. */
export function shareParts(parts: readonly PartResult[]): PartResult[] {
  let weight = 0;
  for (const part of parts) if (part.score) weight += part.weight;
  return parts.map((part) => ({ ...part, share: part.score ? part.weight / weight : 0 }));
}

/**
 * The overall score: the geometric mean of the parts by their shares, 100 × Π (s/100)^share,
 * so that strength in one part cannot buy off absence in another. The estimate is null
 * unless every part with a score has one. Null: no part has a score.
 */
export function scoreOverall(
  parts: readonly PartResult[],
  measure: Measure,
  { geometricFloor }: Scoring,
): Score | null {
  const logs = { estimate: 0, low: 0, high: 0 };
  let complete = true;
  let scored = false;
  for (const { [measure]: score, share } of parts) {
    if (!score) continue;
    scored = true;
    complete &&= score.estimate !== null;
    logs.estimate += share * logShare(score.estimate ?? 0, geometricFloor);
    logs.low += share * logShare(score.low, geometricFloor);
    logs.high += share * logShare(score.high, geometricFloor);
  }
  if (!scored) return null;
  return {
    estimate: complete ? 100 * Math.exp(logs.estimate) : null,
    low: 100 * Math.exp(logs.low),
    high: 100 * Math.exp(logs.high),
  };
}

/** ln(score / 100), at most 0. No part counts for less than `floor`: zero would erase the rest. */
export function logShare(score: number, floor: number): number {
  return Math.log(Math.max(score, floor) / 100);
}
