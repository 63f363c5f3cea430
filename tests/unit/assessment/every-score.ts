import type { Result, Score } from '@/lib/assessment/result';

/** Every score of a result with a name: overall, parts, chapters; claimed and backed. */
export function scoresOf(result: Result): Map<string, Score | null> {
  const chapters = result.parts.flatMap((part) => part.chapters);
  return new Map(
    [{ id: 'overall', ...result }, ...result.parts, ...chapters].flatMap((each) => [
      [each.id, each.score],
      [`${each.id}, backed`, each.backed],
    ]),
  );
}
