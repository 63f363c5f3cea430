import type { Guidebook } from './guidebook';
import { localCriteria, writtenChapters, type BriefCriterion } from './local';
import { rubricOf, type Rubric } from './rubric';
import type { Locale } from './text';

/**
 * What `/{locale}/criteria.json` holds: how every active criterion is scored and, in the same
 * order, its words. Nothing stands in it twice: it is the heaviest thing that a report loads.
 */
export type CriteriaFile = { rubric: Rubric; words: readonly CriterionWords[] };
type CriterionWords = Pick<BriefCriterion, 'question' | 'levels'> & {
  /** In the order of the rubric's reasons; absent when there are none. */
  reasons?: readonly string[];
  because?: string;
};

/** Every active criterion in reading order, and how it is scored. */
export type Criteria = { criteria: readonly BriefCriterion[]; rubric: Rubric };

export function criteriaFileOf(guidebook: Guidebook, locale: Locale): CriteriaFile {
  const criteria = writtenChapters(guidebook).flatMap(({ id }) =>
    localCriteria(guidebook, id, locale),
  );
  const words = criteria.map(({ question, levels, reasons, because }) => ({
    question,
    levels,
    ...(reasons.length > 0 && { reasons: reasons.map(({ text }) => text) }),
    ...(because !== null && { because }),
  }));
  return { rubric: rubricOf(guidebook), words };
}

/**
 * Brings the words and the scoring of each criterion together again.
 * @throws Error when the file was cut: one of them has no other
 */
export function criteriaIn({ rubric, words }: CriteriaFile): Criteria {
  const scored = rubric.parts.flatMap((part) =>
    part.chapters.flatMap((chapter) =>
      chapter.criteria.map((criterion) => ({ chapter: chapter.id, criterion })),
    ),
  );
  if (scored.length !== words.length) throw new Error('Criteria and their words do not match');
  const criteria = scored.map(({ chapter, criterion }, index) => {
    const { question = '', levels = [], reasons = [], because = null } = words[index] ?? {};
    return {
      id: criterion.id,
      chapter,
      question,
      levels,
      reasons: (criterion.reasons ?? []).map((id, at) => ({ id, text: reasons[at] ?? '' })),
      because,
      rubric: criterion,
    };
  });
  return { criteria, rubric };
}
