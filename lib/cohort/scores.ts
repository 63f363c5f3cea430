import * as z from 'zod';
import { assess } from '@/lib/assessment/assess';
import type { Assessment } from '@/lib/assessment/assessment';
import type { Reading } from '@/lib/assessment/attainment';
import type { Counts, CriterionResult, Score } from '@/lib/assessment/result';
import type { Level } from '@/lib/guidebook/criterion-schema';
import type { Rubric } from '@/lib/guidebook/rubric';

const figure = z.number();
const tripleSchema = z.tuple([figure.nullable(), figure, figure]);
const countsSchema = z.tuple([figure, figure, figure, figure]);

/**
 * A scored submission as it is stored: about 1 KB, so that a dashboard reads hundreds at once.
 * Chapters and levels stand in the order of the cohort's rubric, which never changes.
 */
export const scoresSchema = z.object({
  stage: z.string().nullable(),
  score: tripleSchema.nullable(),
  backed: tripleSchema.nullable(),
  band: z.tuple([z.string().nullable(), z.string().nullable(), z.boolean()]),
  chapters: z.array(z.tuple([tripleSchema.nullable(), countsSchema])),
  /** One sign a criterion: 0-4 the level, ? unknown, . unanswered, - not applicable, x does not apply. */
  levels: z.string(),
  /** Gates that are open or not checked, by the place of their criterion. */
  gates: z.array(z.tuple([figure, z.enum(['open', 'not-checked'])])),
});
export type Scores = z.infer<typeof scoresSchema>;

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
    gates: criteria.flatMap(({ gate }, index): Scores['gates'] =>
      gate?.state === 'open' || gate?.state === 'not-checked' ? [[index, gate.state]] : [],
    ),
  };
}

/** @throws Error when it is not what `scoresOf` made */
export function readScores(text: string): Scores {
  return scoresSchema.parse(JSON.parse(text));
}

const SIGNS = { unknown: '?', unanswered: '.', 'not-applicable': '-' } as const;

function signOf({ reading, level }: CriterionResult): string {
  if (reading === null) return 'x';
  return reading === 'level' ? String(level ?? '') : SIGNS[reading];
}

/** How a criterion was read, from its sign; null: it does not apply. */
export function readingOfSign(sign: string | undefined): Reading | null {
  if (sign === '?') return 'unknown';
  if (sign === '.') return 'unanswered';
  if (sign === '-') return 'not-applicable';
  return levelOfSign(sign) === null ? null : 'level';
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
export function countsOf([answered, unknown, notApplicable, unanswered]: z.infer<
  typeof countsSchema
>): Counts {
  const applicable = answered + unknown + notApplicable + unanswered;
  return { applicable, answered, unknown, notApplicable, unanswered };
}
