import * as z from 'zod';
import { assess } from '@/lib/assessment/assess';
import type { Assessment } from '@/lib/assessment/assessment';
import type { Reading } from '@/lib/assessment/attainment';
import type { Counts, CriterionResult, Score } from '@/lib/assessment/result';
import { levelSchema, type Level } from '@/lib/guidebook/criterion-schema';
import type { Rubric } from '@/lib/guidebook/rubric';
import { scopedCriteria } from './scope';
import type { Standing } from './standing-schema';

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

export function levelOfSign(sign: string | undefined): Level | null {
  return (
    levelSchema.safeParse(sign === undefined || sign === '' ? null : Number(sign)).data ?? null
  );
}

/** Four decimals: far more than is shown. */
const short = (value: number) => Math.round(value * 10_000) / 10_000;

function triple(score: Score | null): Scores['score'] {
  if (score === null) return null;
  const { estimate, low, high } = score;
  return [estimate === null ? null : short(estimate), short(low), short(high)];
}

export function scoreOf(packed: Scores['score']): Score | null {
  if (packed === null) return null;
  const [estimate, low, high] = packed;
  return { estimate, low, high };
}

export function countsOf([answered, unknown, notApplicable, unanswered]: z.infer<
  typeof countsSchema
>): Counts {
  const applicable = answered + unknown + notApplicable + unanswered;
  return { applicable, answered, unknown, notApplicable, unanswered };
}

/** Scores as the API tells them. */
export function standingOf(rubric: Rubric, scores: Scores): Standing {
  const ids = rubric.parts.flatMap((part) => part.chapters.map(({ id }) => id));
  const criteria = scopedCriteria(rubric);
  const chapters = scores.chapters.map(([score, counts], index) => ({
    id: ids[index] ?? '',
    score: scoreOf(score),
    counts: countsOf(counts),
  }));
  const sum = (key: keyof Counts) => chapters.reduce((total, { counts }) => total + counts[key], 0);
  const [id, byScore, held] = scores.band;
  return {
    guidebookVersion: rubric.version,
    stage: scores.stage,
    score: scoreOf(scores.score),
    backed: scoreOf(scores.backed),
    band: { id, byScore, held },
    counts: {
      applicable: sum('applicable'),
      answered: sum('answered'),
      unknown: sum('unknown'),
      notApplicable: sum('notApplicable'),
      unanswered: sum('unanswered'),
    },
    chapters,
    gates: scores.gates.flatMap(([index, state]) => {
      const at = criteria[index];
      const gate = at?.criterion.gate;
      if (!at || !gate || state !== 'open') return [];
      return {
        criterion: at.criterion.id,
        chapter: at.chapter,
        kind: gate.kind,
        below: gate.below,
        level: levelOfSign(scores.levels[index]),
      };
    }),
  };
}
