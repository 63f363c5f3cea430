import type { Round } from '../cohort-schema';
import { MAX_ROUNDS } from '../limits';

/** Places of chapters that the guidebook does not have. */
export function chapterProblems(chosen: readonly string[], known: readonly string[]): string[] {
  return chosen.flatMap((id, index) => (known.includes(id) ? [] : [`chapters.${index}`]));
}

/** Rounds with ids: those that have one keep it if it was there before, the others get a free one. */
export function withIds(
  wanted: readonly (Omit<Round, 'id'> & { id?: string })[],
  before: readonly Round[],
): Round[] {
  const known = new Set(before.map(({ id }) => id));
  const kept = new Set(wanted.map(({ id }) => id).filter((id) => id && known.has(id)));
  const free = Array.from({ length: MAX_ROUNDS }, (_, index) => `r${index + 1}`).filter(
    (id) => !kept.has(id),
  );
  const used = new Set<string>();
  return wanted.map(({ id, name, opensOn, closesOn }) => {
    const own = id !== undefined && kept.has(id) && !used.has(id) ? id : (free.shift() ?? '');
    used.add(own);
    return { id: own, name, opensOn, closesOn };
  });
}
