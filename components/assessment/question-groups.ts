import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { Chapter, Part } from '@/lib/guidebook/guidebook-schema';
import { keyCriteria } from '@/lib/guidebook/key-criteria';
import { localCriteria, type LocalCriterion } from '@/lib/guidebook/local';
import type { Locale } from '@/lib/i18n/locale';
import { routes } from '@/lib/routes';
import type { Question, QuestionGroup } from './questions.client';

/** All criteria of a chapter, by section. */
export function fullGroups(
  guidebook: Guidebook,
  chapter: Chapter,
  locale: Locale,
): QuestionGroup[] {
  const criteria = localCriteria(guidebook, chapter.id, locale);
  return chapter.sections
    .map((section) => ({
      id: section.id,
      title: section.title[locale],
      questions: criteria
        .filter(({ rubric }) => rubric.section === section.id)
        .map((criterion) => questionOf(criterion, chapter, locale)),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/** The key criteria of a part, by chapter. */
export function quickGroups(guidebook: Guidebook, part: Part, locale: Locale): QuestionGroup[] {
  return part.chapters
    .map((chapter) => ({
      id: chapter.id,
      title: chapter.title[locale],
      questions: keyCriteria(guidebook, chapter.id, locale).map((criterion) =>
        questionOf(criterion, chapter, locale),
      ),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/** A criterion with the section it rests on. */
function questionOf(criterion: LocalCriterion, chapter: Chapter, locale: Locale): Question {
  const { section } = criterion.rubric;
  const title = chapter.sections.find(({ id }) => id === section)?.title ?? chapter.title;
  const href = routes.chapter(locale, chapter.id, section);
  return { criterion, passage: { href, title: title[locale] } };
}
