import type { Guidebook } from './guidebook';
import { localCriteria, writtenChapters, type LocalCriterion } from './local';
import { rubricOf, type Rubric } from './rubric';
import type { Locale } from './text';

/** What `/{locale}/criteria.json` holds: every active criterion in reading order, and how it is scored. */
export type CriteriaFile = { criteria: readonly LocalCriterion[]; rubric: Rubric };

export function criteriaFileOf(guidebook: Guidebook, locale: Locale): CriteriaFile {
  const criteria = writtenChapters(guidebook).flatMap(({ id }) =>
    localCriteria(guidebook, id, locale),
  );
  return { criteria, rubric: rubricOf(guidebook) };
}
