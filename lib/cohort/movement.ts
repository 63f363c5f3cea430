import type { Change, Movement } from './dashboard-schema';
import type { Entry } from './entry';
import type { Scores } from './scores';

/** How far each team that submitted in both rounds has moved, in the order of `after`. */
export function movementOf(before: readonly Entry[], after: readonly Entry[]): Movement[] {
  const earlier = new Map(before.map((entry) => [entry.team, entry.scores]));
  return after.flatMap(({ team, scores }) => {
    const from = earlier.get(team);
    if (!from) return [];
    const chapters = scores.chapters.map(([score], index) =>
      change(from.chapters[index]?.[0] ?? null, score),
    );
    return [{ team, overall: change(from.score, scores.score), chapters }];
  });
}

function change(before: Scores['score'], after: Scores['score']): Change {
  const from = before?.[0] ?? null;
  const to = after?.[0] ?? null;
  return { from, to, by: from === null || to === null ? null : to - from };
}
