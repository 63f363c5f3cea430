import type { Rubric } from '@/lib/guidebook/rubric';
import type { Pair, Placed } from './cause';
import type { Result } from './result';

/**
 * Matches the criteria of two results, the later one's rubric saying which are the same:
 * by id, else by the first former id that the earlier result knows and the later does not.
 * Later criteria come first, in reading order, then those that are gone. A criterion that
 * was split is the earlier half of several pairs.
 */
export function pairCriteria(before: Result, after: Result, later: Rubric): Pair[] {
  const earlier = placesOf(before);
  const present = placesOf(after);
  const formerly = formerIds(later);
  const pairs: Pair[] = [];
  const matched = new Set<string>();
  for (const [id, place] of present) {
    const former = formerly.get(id)?.find((name) => earlier.has(name) && !present.has(name));
    const match = earlier.get(id) ?? (former === undefined ? null : (earlier.get(former) ?? null));
    if (match) matched.add(match.criterion.id);
    pairs.push({ before: match, after: place });
  }
  for (const [id, place] of earlier) {
    if (!matched.has(id)) pairs.push({ before: place, after: null });
  }
  return pairs;
}

function placesOf({ parts }: Result): Map<string, Placed> {
  const places = new Map<string, Placed>();
  for (const part of parts) {
    for (const chapter of part.chapters) {
      for (const criterion of chapter.criteria) {
        places.set(criterion.id, { criterion, chapter: chapter.id, part: part.id });
      }
    }
  }
  return places;
}

function formerIds({ parts }: Rubric): Map<string, readonly string[]> {
  const criteria = parts.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.criteria));
  return new Map(criteria.map(({ id, formerly }) => [id, formerly ?? []]));
}
