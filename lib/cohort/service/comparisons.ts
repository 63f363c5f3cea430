import type { Rubric } from '@/lib/guidebook/rubric';
import { type Cells, cellsSchema, nextCell, withoutTeam } from '../comparison';
import { type Entry, estimateOf } from '../entry';
import { listComparisons, writeComparison } from '../store/comparison-store';
import type { Db } from '../store/database';

/** The name of the cell of the whole; chapters are called by their ids. */
export const OVERALL = 'overall/';

export type Comparison = { asOf: number; cells: Cells };

/** What founders were last shown, by round. */
export async function comparisonsOf(db: Db, cohort: string): Promise<Map<string, Comparison>> {
  const rows = await listComparisons(db, cohort);
  return new Map(
    rows.map(({ round, as_of, cells }) => [
      round,
      { asOf: as_of, cells: cellsSchema.parse(JSON.parse(cells)) },
    ]),
  );
}

/** The comparison to show now, and whether it is another one than before. */
export function renewed(
  rubric: Rubric,
  before: Comparison | undefined,
  entries: readonly Entry[],
  now: number,
): { comparison: Comparison; isNew: boolean } {
  const chapters = rubric.parts.flatMap((part) => part.chapters.map(({ id }) => id));
  const was = before?.cells ?? {};
  const places: [string, number | null][] = [
    [OVERALL, null],
    ...chapters.map((id, index): [string, number] => [id, index]),
  ];
  const cells = Object.fromEntries(
    places.map(([id, place]) => [id, nextCell(was[id], valuesOf(entries, place))]),
  );
  const isNew = Object.entries(cells).some(
    ([id, cell]) => cell.quartiles !== (was[id]?.quartiles ?? null),
  );
  return { comparison: isNew ? { asOf: now, cells } : { asOf: before?.asOf ?? now, cells }, isNew };
}

function valuesOf(entries: readonly Entry[], place: number | null): Record<string, number> {
  const values: Record<string, number> = {};
  for (const entry of entries) {
    const value = estimateOf(entry, place);
    if (value !== null) values[entry.team] = value;
  }
  return values;
}

/** Takes a team out of every comparison, or out of that of one round, at once. */
export async function forgetInComparisons(
  db: Db,
  cohort: string,
  team: string,
  round: string | null,
): Promise<void> {
  for (const [each, { asOf, cells }] of await comparisonsOf(db, cohort)) {
    if (round !== null && each !== round) continue;
    await writeComparison(db, {
      cohort_id: cohort,
      round: each,
      as_of: asOf,
      cells: JSON.stringify(withoutTeam(cells, team)),
    });
  }
}
