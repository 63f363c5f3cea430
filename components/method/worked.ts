import { assess } from '@/lib/assessment/assess';
import type { Assessment } from '@/lib/assessment/assessment';
import { plan, type Step } from '@/lib/assessment/plan';
import type { ChapterResult, Result } from '@/lib/assessment/result';
import { sensitivity, type Sensitivity } from '@/lib/assessment/sensitivity';
import type { Rubric } from '@/lib/guidebook/rubric';

/** Titles by id, in the page's language. */
export type Titles = {
  stages: Readonly<Record<string, string>>;
  bands: Readonly<Record<string, string>>;
  parts: Readonly<Record<string, string>>;
  chapters: Readonly<Record<string, string>>;
  criteria: Readonly<Record<string, string>>;
};

/** Everything that the steps of the method work through. */
export type Worked = {
  rubric: Rubric;
  titles: Titles;
  result: Result;
  /** The chapter with the most weight answered: the one worth looking at. Null: nothing is answered. */
  chapter: ChapterResult | null;
  step: Step | null;
  sensitivity: Sensitivity | null;
};

/** Works one assessment through the engine that the report uses. */
export function work(rubric: Rubric, assessment: Assessment, titles: Titles): Worked {
  const result = assess(rubric, assessment);
  const chapters = result.parts.flatMap((part) => part.chapters);
  const [chapter] = [...chapters].sort((a, b) => b.tally.answered - a.tally.answered);
  return {
    rubric,
    titles,
    result,
    chapter: chapter && chapter.tally.answered > 0 ? chapter : null,
    step: plan(rubric, assessment, result)[0] ?? null,
    sensitivity: sensitivity(rubric, result),
  };
}

/** A weight or a share: two decimals at most. */
export const short = (value: number) => String(Number(value.toFixed(2)));
/** Points of a score: one decimal, always. */
export const points = (value: number) => value.toFixed(1);
