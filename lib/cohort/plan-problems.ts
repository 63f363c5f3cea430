import { isDay } from './days';
import { dateProblems, deletionBounds } from './round-dates';
import type { PlannedRound } from './round-plan';

/** What is wrong at a place of the request, before it is sent. */
export type PlanProblem = { path: string; code: PlanProblemCode };
export type PlanProblemCode =
  | 'missing'
  | 'unreadable'
  | 'day-missing'
  | 'ends-before'
  | 'overlaps'
  | 'deleted-too-early'
  | 'deleted-too-late'
  | 'no-chapters';

/** What is wrong with a line of text at a path: nothing in it, or what no line of text holds. */
export function lineProblems(path: string, text: string): PlanProblem[] {
  const line = text.trim();
  if (line === '') return [{ path, code: 'missing' }];
  return /[\p{Cc}\p{Cs}]/u.test(line) ? [{ path, code: 'unreadable' }] : [];
}

/** What is wrong with rounds and with the day of deletion: what the server would refuse, with the reason. */
export function roundProblems(
  rounds: readonly PlannedRound[],
  deleteAfter: string,
  today: string,
): PlanProblem[] {
  const names = rounds.flatMap(({ name }, index) => lineProblems(`rounds.${index}.name`, name));
  const missing = [
    ...rounds.flatMap((round, index) =>
      (['opensOn', 'closesOn'] as const)
        .filter((day) => !isDay(round[day]))
        .map((day) => `rounds.${index}.${day}`),
    ),
    ...(isDay(deleteAfter) ? [] : ['deleteAfter']),
  ].map((path): PlanProblem => ({ path, code: 'day-missing' }));
  // Days can be compared once all of them are there.
  if (missing.length > 0) return [...names, ...missing];
  const { earliest } = deletionBounds(rounds, today);
  const codeOf = (path: string): PlanProblemCode => {
    if (path === 'deleteAfter') {
      return deleteAfter < earliest ? 'deleted-too-early' : 'deleted-too-late';
    }
    return path.endsWith('closesOn') ? 'ends-before' : 'overlaps';
  };
  const dates = dateProblems(rounds, deleteAfter, today);
  return [...names, ...dates.map((path) => ({ path, code: codeOf(path) }))];
}
