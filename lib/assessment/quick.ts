import type { Rubric } from '@/lib/guidebook/rubric';

/**
 * The rubric of the quick scan: the same outline with the key criteria only, so that
 * `assess` scores it by the same method. A chapter without any stays, empty and without a
 * score. Blockers that are not key are not looked at: a scan is no verdict.
 *
 * Not for `bringForward`, to which every other criterion would look unknown.
 */
export function quickRubric(rubric: Rubric): Rubric {
  return {
    ...rubric,
    parts: rubric.parts.map((part) => ({
      ...part,
      chapters: part.chapters.map((chapter) => ({
        ...chapter,
        criteria: chapter.criteria.filter(({ key }) => key),
      })),
    })),
  };
}
