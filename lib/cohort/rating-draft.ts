import type { Level } from '@/lib/guidebook/criterion-schema';

export type Levels = Readonly<Record<string, Level>>;
/** One criterion that was rated differently here and on another device. Null: not rated. */
export type RatingConflict = { criterion: string; here: Level | null; there: Level | null };

/** The levels with one set, or taken back. */
export function withLevel(levels: Levels, criterion: string, level: Level | null): Levels {
  const others = Object.entries(levels).filter(([id]) => id !== criterion);
  return Object.fromEntries(level === null ? others : [...others, [criterion, level]]);
}

export function isSameRating(a: Levels, b: Levels): boolean {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...ids].every((id) => a[id] === b[id]);
}

/**
 * Two devices of one mentor went on from the same ratings. What only one of them changed is taken
 * from it; what both changed differently stays as it is here, and is named.
 */
export function mergedRatings(
  base: Levels,
  here: Levels,
  there: Levels,
): { levels: Levels; conflicts: RatingConflict[] } {
  const ids = new Set([...Object.keys(base), ...Object.keys(here), ...Object.keys(there)]);
  const conflicts: RatingConflict[] = [];
  let levels: Levels = {};
  for (const criterion of ids) {
    const [was, mine, theirs] = [base[criterion], here[criterion], there[criterion]];
    if (mine !== was && theirs !== was && mine !== theirs) {
      conflicts.push({ criterion, here: mine ?? null, there: theirs ?? null });
    }
    levels = withLevel(levels, criterion, (mine === was ? theirs : mine) ?? null);
  }
  return { levels, conflicts };
}
