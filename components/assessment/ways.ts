import { quickRubric } from '@/lib/assessment/quick';
import { isBeyondQuick, type Place } from '@/lib/assessment/resume';
import type { Rubric } from '@/lib/guidebook/rubric';
import type { Locale } from '@/lib/i18n/locale';
import { routes } from '@/lib/routes';

/** The two ways through the assessment. */
export type Way = 'quick' | 'full';

export function rubricOfWay(rubric: Rubric, way: Way): Rubric {
  return way === 'quick' ? quickRubric(rubric) : rubric;
}

/** The page on which a way asks a criterion. */
export function pageOfWay(way: Way, locale: Locale, { part, chapter, criterion }: Place) {
  return way === 'quick'
    ? routes.quick(locale, part, criterion)
    : routes.full(locale, chapter, criterion);
}

/** The way somebody is on, by what they have answered. */
export function wayTaken(
  rubric: Rubric,
  answers: Readonly<Record<string, { choice: unknown }>>,
): Way {
  const answered = new Set(Object.keys(answers).filter((id) => answers[id]?.choice));
  const criteria = rubric.parts.flatMap((part) => part.chapters.flatMap((each) => each.criteria));
  return isBeyondQuick(criteria, answered) ? 'full' : 'quick';
}
