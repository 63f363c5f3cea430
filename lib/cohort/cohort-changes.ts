import type { ChangeCohort, Cohort } from './cohort-schema';

/** What a manager asks to be changed. */
export type CohortChange = Omit<ChangeCohort, 'version'>;
export const changeableFields = ['name', 'status', 'rounds', 'deleteAfter', 'anonymous'] as const;
export type ChangeableField = (typeof changeableFields)[number];

/** One field in a conflict. `isWanted`: it is the manager's own change that stands against it. */
export type ConflictRow = { field: ChangeableField; isWanted: boolean };

/**
 * Which fields a manager has to look at when somebody else saved first: those that they wanted to
 * change and that are not as wanted already, then those that were changed meanwhile.
 */
export function conflictRows(seen: Cohort, now: Cohort, wanted: CohortChange): ConflictRow[] {
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return changeableFields.flatMap((field) => {
    const isWanted = wanted[field] !== undefined && !isSame(wanted[field], now[field]);
    const isChanged = !isSame(seen[field], now[field]);
    return isWanted || isChanged ? [{ field, isWanted }] : [];
  });
}
