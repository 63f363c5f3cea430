import { bringForward } from '@/lib/assessment/recompute';
import type { Assessment } from '@/lib/assessment/assessment';
import type { Rubric, RubricCriterion } from '@/lib/guidebook/rubric';

/** The rubric of the chapters that a cohort asks for, in the order of the book. */
export function scopedRubric(rubric: Rubric, chapters: readonly string[]): Rubric {
  const parts = rubric.parts.map((part) => ({
    ...part,
    chapters: part.chapters.filter(({ id }) => chapters.includes(id)),
  }));
  return { ...rubric, parts: parts.filter((part) => part.chapters.length > 0) };
}

/** A criterion and the chapter it stands in. */
export type ScopedCriterion = { criterion: RubricCriterion; chapter: string; part: string };

export function scopedCriteria(rubric: Rubric): ScopedCriterion[] {
  return rubric.parts.flatMap((part) =>
    part.chapters.flatMap((chapter) =>
      chapter.criteria.map((criterion) => ({ criterion, chapter: chapter.id, part: part.id })),
    ),
  );
}

/** An assessment of any version, as a cohort takes it in: under its rubric, and nothing that it did not ask for. */
export function inScope(assessment: Assessment, rubric: Rubric): Assessment {
  const asked = new Set(scopedCriteria(rubric).map(({ criterion }) => criterion.id));
  const carried = bringForward(assessment, rubric).assessment;
  const answers = Object.entries(carried.answers).filter(([id]) => asked.has(id));
  return { ...carried, answers: Object.fromEntries(answers) };
}

/** The same without notes, links and dates. */
export function withoutEvidence(assessment: Assessment): Assessment {
  const none = { note: '', link: '', date: '' };
  const answers = Object.entries(assessment.answers).map(
    ([id, { choice }]) => [id, { choice, evidence: none }] as const,
  );
  return { ...assessment, answers: Object.fromEntries(answers) };
}
