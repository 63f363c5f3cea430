import type { RubricCriterion } from '@/lib/guidebook/rubric';
import type { Result } from './result';

/** Where a criterion stands in the book. */
export type Place = { part: string; chapter: string; criterion: string };

/**
 * The next criterion that applies and has no answer: in reading order, from the one answered
 * last on, and from the beginning again when nothing is left after it. Null: nothing is open.
 * @param last id of the criterion answered last, if any
 */
export function nextOpen(result: Result, last: string | null): Place | null {
  const places = result.parts.flatMap((part) =>
    part.chapters.flatMap((chapter) =>
      chapter.criteria.map(({ id, reading }) => ({
        place: { part: part.id, chapter: chapter.id, criterion: id },
        open: reading === 'unanswered',
      })),
    ),
  );
  const start = places.findIndex(({ place }) => place.criterion === last) + 1;
  const turned = [...places.slice(start), ...places.slice(0, start)];
  return turned.find(({ open }) => open)?.place ?? null;
}

/** Whether somebody has gone beyond the key criteria: then they are on the full assessment. */
export function isBeyondQuick(
  criteria: readonly RubricCriterion[],
  answered: ReadonlySet<string>,
): boolean {
  return criteria.some(({ id, key }) => !key && answered.has(id));
}
