import { assess } from '@/lib/assessment/assess';
import type { Assessment } from '@/lib/assessment/assessment';
import type { Counts, CriterionResult, Score } from '@/lib/assessment/result';
import type { Level } from '@/lib/guidebook/criterion-schema';
import type { Rubric } from '@/lib/guidebook/rubric';

/** Estimate (null: too little answered), low, high. */
type Triple = readonly [estimate: number | null, low: number, high: number];
/** Answered, unknown, not applicable, unanswered. */
type Counted = readonly [number, number, number, number];

/**
 * A scored submission, packed. Chapters and levels stand in the order of the cohort's rubric,
 * which never changes.
 */
export type Scores = {
  stage: string | null;
  score: Triple | null;
  backed: Triple | null;
  band: readonly [id: string | null, byScore: string | null, held: boolean];
  chapters: readonly (readonly [Triple | null, Counted])[];
  /** One sign a criterion: 0-4 the level, ? unknown, . unanswered, - not applicable, x does not apply. */
  levels: string;
  /** Gates that are open or not checked, by the place of their criterion. */
  gates: readonly (readonly [number, 'open' | 'not-checked'])[];
};

/** What the engine says about an assessment, packed. */
export function scoresOf(rubric: Rubric, assessment: Assessment): Scores {
  const result = assess(rubric, assessment);
  const chapters = result.parts.flatMap((part) => part.chapters);
  const criteria = chapters.flatMap((chapter) => chapter.criteria);
  return {
    stage: result.stage,
    score: triple(result.score),
    backed: triple(result.backed),
    band: [result.band.id, result.band.byScore, result.band.held],
    chapters: chapters.map(({ score, counts }) => [
      triple(score),
      [counts.answered, counts.unknown, counts.notApplicable, counts.unanswered],
    ]),
    levels: criteria.map(signOf).join(''),
    gates: criteria.flatMap(({ gate }, index): [number, 'open' | 'not-checked'][] =>
      gate?.state === 'open' || gate?.state === 'not-checked' ? [[index, gate.state]] : [],
    ),
  };
}

/** How a criterion without a level was read. */
export const SIGNS = { unknown: '?', unanswered: '.', 'not-applicable': '-' } as const;

function signOf({ reading, level }: CriterionResult): string {
  if (reading === null) return 'x';
  return reading === 'level' ? String(level ?? '') : SIGNS[reading];
}

const LEVELS = new Map<string | undefined, Level>([
  ['0', 0],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
]);

/** The level that a sign stands for, or null. */
export function levelOfSign(sign: string | undefined): Level | null {
  return LEVELS.get(sign) ?? null;
}

/** Four decimals: far more than is shown. */
const short = (value: number) => Math.round(value * 10_000) / 10_000;

function triple(score: Score | null): Scores['score'] {
  if (score === null) return null;
  const { estimate, low, high } = score;
  return [estimate === null ? null : short(estimate), short(low), short(high)];
}

/** Unpacked. */
export function scoreOf(packed: Scores['score']): Score | null {
  if (packed === null) return null;
  const [estimate, low, high] = packed;
  return { estimate, low, high };
}

/** Unpacked. */
export function countsOf([answered, unknown, notApplicable, unanswered]: Counted): Counts {
  const applicable = answered + unknown + notApplicable + unanswered;
  return { applicable, answered, unknown, notApplicable, unanswered };
}
