import type { Criterion } from './criterion-schema';
import type { Guidebook } from './guidebook';
import type { Chapter, Part } from './guidebook-schema';
import type { RubricCriterion } from './rubric';
import { rubricCriterion } from './rubric';
import type { Locale } from './text';

/** A criterion in one language, with what the scoring needs to know of it. */
export type LocalCriterion = {
  id: string;
  chapter: string;
  question: string;
  why: string;
  /** Five, from level 0. */
  levels: readonly string[];
  evidence: string;
  reasons: readonly { id: string; text: string }[];
  /** Why a low level blocks or is shown. */
  because: string | null;
  rubric: RubricCriterion;
};

/** A criterion beside an answer to it, without what only helps to give one. */
export type BriefCriterion = Omit<LocalCriterion, 'why' | 'evidence'>;

/** A criterion as a reader of one language sees it. */
export function localCriterion(
  criterion: Criterion,
  chapter: string,
  locale: Locale,
): LocalCriterion {
  return {
    id: criterion.id,
    chapter,
    question: criterion.question[locale],
    why: criterion.why[locale],
    levels: criterion.levels.map((level) => level[locale]),
    evidence: criterion.evidence[locale],
    reasons: (criterion.notApplicable ?? []).map((reason) => ({
      id: reason.id,
      text: reason[locale],
    })),
    because: criterion.gate?.because[locale] ?? null,
    rubric: rubricCriterion(criterion),
  };
}

/** The active criteria of one chapter in one language, in reading order. */
export function localCriteria(
  guidebook: Guidebook,
  chapter: string,
  locale: Locale,
): LocalCriterion[] {
  return (guidebook.criteria[chapter] ?? [])
    .filter(({ status }) => status !== 'retired')
    .map((criterion) => localCriterion(criterion, chapter, locale));
}

/** A chapter with its part, or null when the guidebook has no such chapter. */
export function findChapter(
  guidebook: Guidebook,
  id: string,
): { part: Part; chapter: Chapter } | null {
  for (const part of guidebook.parts) {
    const chapter = part.chapters.find((candidate) => candidate.id === id);
    if (chapter) return { part, chapter };
  }
  return null;
}

/** Chapters that are written, in reading order. */
export function writtenChapters(guidebook: Guidebook): Chapter[] {
  return guidebook.parts
    .flatMap((part) => part.chapters)
    .filter(({ id }) => Object.hasOwn(guidebook.criteria, id));
}
