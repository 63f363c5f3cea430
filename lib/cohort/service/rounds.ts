import { MAX_RETENTION_DAYS, MAX_ROUNDS, type Round } from '../cohort-schema';
import { daysLater } from './days';

type Dates = Pick<Round, 'opensOn' | 'closesOn'>;

/** What is wrong with the days of a cohort, as paths into the request. */
export function dateProblems(
  rounds: readonly Dates[],
  deleteAfter: string,
  today: string,
): string[] {
  const paths = rounds.flatMap(({ opensOn, closesOn }, index) => {
    const previous = rounds[index - 1];
    if (closesOn < opensOn) return [`rounds.${index}.closesOn`];
    return previous && opensOn <= previous.closesOn ? [`rounds.${index}.opensOn`] : [];
  });
  const last = rounds.at(-1)?.closesOn ?? today;
  const latest = daysLater(last > today ? last : today, MAX_RETENTION_DAYS);
  const kept = deleteAfter >= last && deleteAfter >= today && deleteAfter <= latest;
  return kept ? paths : [...paths, 'deleteAfter'];
}

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
