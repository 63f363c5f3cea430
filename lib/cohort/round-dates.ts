import type { Round } from './cohort-schema';
import { daysLater } from './days';
import { MAX_RETENTION_DAYS } from './limits';

export type Days = Pick<Round, 'opensOn' | 'closesOn'>;

/** What is wrong with the days of a cohort, as paths into the request. Asked on both sides of the network. */
export function dateProblems(
  rounds: readonly Days[],
  deleteAfter: string,
  today: string,
): string[] {
  const paths = rounds.flatMap(({ opensOn, closesOn }, index) => {
    const previous = rounds[index - 1];
    if (closesOn < opensOn) return [`rounds.${index}.closesOn`];
    return previous && opensOn <= previous.closesOn ? [`rounds.${index}.opensOn`] : [];
  });
  const { earliest, latest } = deletionBounds(rounds, today);
  const kept = deleteAfter >= earliest && deleteAfter <= latest;
  return kept ? paths : [...paths, 'deleteAfter'];
}

/** The first and the last day after which everything may be deleted. */
export function deletionBounds(
  rounds: readonly Days[],
  today: string,
): { earliest: string; latest: string } {
  const last = rounds.at(-1)?.closesOn ?? today;
  const earliest = last > today ? last : today;
  return { earliest, latest: daysLater(earliest, MAX_RETENTION_DAYS) };
}
