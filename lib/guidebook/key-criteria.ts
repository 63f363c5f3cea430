import type { Guidebook } from './guidebook';
import type { Part } from './guidebook-schema';
import { localCriteria, type LocalCriterion } from './local';
import type { Locale } from './text';

/** The key criteria of a chapter in one language, in reading order: what the quick scan asks of it. */
export function keyCriteria(
  guidebook: Guidebook,
  chapter: string,
  locale: Locale,
): LocalCriterion[] {
  return localCriteria(guidebook, chapter, locale).filter(({ rubric }) => rubric.key);
}

/** The parts that have key criteria: the pages of the quick scan. */
export function quickParts(guidebook: Guidebook): Part[] {
  return guidebook.parts.filter((part) =>
    part.chapters.some(({ id }) => keyCriteria(guidebook, id, 'en').length > 0),
  );
}
