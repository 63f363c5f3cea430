import type { Scoring } from '@/lib/guidebook/guidebook-schema';
import type { Rubric } from '@/lib/guidebook/rubric';
import { bandOf } from './band';
import { drawsOf } from './random';
import type { ChapterResult, PartResult, Result } from './result';
import { logShare } from './score';
import { weighs } from './score-criterion';

/** How much the overall estimate owes to the exact weights. */
export type Sensitivity = {
  draws: number;
  /** The band of the estimate by score alone, blockers apart; null: the rubric has none. */
  band: string | null;
  /** Share of the draws that end in the same band, 0-1. */
  sameBand: number;
  /** The 5th and 95th percentile of the drawn estimates, 0-100. */
  low: number;
  high: number;
};

/**
 * Scores again with every weight, of criteria and of parts, times a draw from
 * U(1 - spread, 1 + spread) (design §4.8). Null without an estimate.
 *
 * Each weight draws from its own stream by id, so the figures do not depend on the order of
 * anything. Whether enough is answered is not decided again: the draws are all of the estimate
 * that is shown. Percentiles interpolate between the two nearest draws (Hyndman and Fan 1996,
 * type 7, as in R and NumPy).
 */
export function sensitivity({ bands, scoring }: Rubric, result: Result): Sensitivity | null {
  const estimate = result.score?.estimate ?? null;
  if (estimate === null) return null;
  const drawn = drawOverall(result.parts, scoring);
  const band = bandOf(bands, estimate);
  const { length } = drawn;
  const same = drawn.reduce((sum, score) => sum + (bandOf(bands, score) === band ? 1 : 0), 0);
  drawn.sort();
  return {
    draws: length,
    band,
    sameBand: same / length,
    low: percentile(drawn, 0.05),
    high: percentile(drawn, 0.95),
  };
}

function percentile(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? 0;
  return below + (above - below) * (position - Math.floor(position));
}

/** The overall estimate of every draw. Draws run innermost: one pass over plain arrays. */
function drawOverall(parts: readonly PartResult[], scoring: Scoring): Float64Array {
  const { draws } = scoring.sensitivity;
  const logs = new Float64Array(draws);
  const weights = new Float64Array(draws);
  for (const part of parts) {
    if (!part.score) continue;
    const scores = drawPart(part.chapters, scoring);
    const drawn = drawWeight(`part/${part.id}`, part.weight, scoring);
    for (let d = 0; d < draws; d++) {
      const weight = at(drawn, d);
      logs[d] = at(logs, d) + weight * logShare(at(scores, d), scoring.geometricFloor);
      weights[d] = at(weights, d) + weight;
    }
  }
  return logs.map((log, d) => 100 * Math.exp(log / at(weights, d)));
}

function drawPart(chapters: readonly ChapterResult[], scoring: Scoring): Float64Array {
  const { draws } = scoring.sensitivity;
  const sums = new Float64Array(draws);
  const weights = new Float64Array(draws);
  for (const chapter of chapters) {
    if (chapter.tally.answered === 0) continue;
    const { weight, answered, earned } = drawChapter(chapter, scoring);
    for (let d = 0; d < draws; d++) {
      sums[d] = at(sums, d) + at(weight, d) * (at(earned, d) / at(answered, d));
      weights[d] = at(weights, d) + at(weight, d);
    }
  }
  return sums.map((sum, d) => 100 * (sum / at(weights, d)));
}

/** The chapter's tally, draw by draw. */
function drawChapter({ criteria }: ChapterResult, scoring: Scoring) {
  const { draws } = scoring.sensitivity;
  const weight = new Float64Array(draws);
  const answered = new Float64Array(draws);
  const earned = new Float64Array(draws);
  for (const criterion of criteria) {
    if (!weighs(criterion)) continue;
    const drawn = drawWeight(criterion.id, criterion.weight, scoring);
    const { attainment } = criterion;
    for (let d = 0; d < draws; d++) {
      weight[d] = at(weight, d) + at(drawn, d);
      if (attainment === null) continue;
      answered[d] = at(answered, d) + at(drawn, d);
      earned[d] = at(earned, d) + at(drawn, d) * attainment;
    }
  }
  return { weight, answered, earned };
}

function drawWeight(name: string, weight: number, { sensitivity }: Scoring): Float64Array {
  const { draws, spread, seed } = sensitivity;
  const next = drawsOf(name, seed);
  return new Float64Array(draws).map(() => weight * (1 - spread + 2 * spread * next()));
}

/** An entry that the loop's bounds promise. */
function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
