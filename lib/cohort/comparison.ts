import * as z from 'zod';
import { quartilesOf } from './quartiles';
import { type Quartiles, quartilesSchema } from './standing-schema';

/** A figure about fewer teams would be a figure about somebody. */
export const FEWEST_TEAMS = 5;
/** Founders are shown steps, not decimals: with five teams a quartile is one team's own value. */
const STEP = 5;

const cellSchema = z.object({
  /** What founders are shown; null: nothing. */
  quartiles: quartilesSchema.nullable(),
  /** The values it was made of, by team. A team that withdraws is taken out at once. */
  values: z.record(z.string(), z.number()),
  /** Teams that have been taken out since: ids without a value. */
  gone: z.array(z.string()),
});
export type Cell = z.infer<typeof cellSchema>;

/** By chapter id, and `overall`. */
export const cellsSchema = z.record(z.string(), cellSchema);
export type Cells = z.infer<typeof cellsSchema>;

/**
 * The cell to show next, given the one shown before and the teams' present values.
 *
 * It changes only when the values of at least five teams have changed: whoever compares what was
 * shown before and after learns about five teams, never about the one that came, moved or left.
 * Until then the old figure stays.
 */
export function nextCell(before: Cell | undefined, values: Readonly<Record<string, number>>): Cell {
  const was = before ?? { quartiles: null, values: {}, gone: [] };
  const teams = new Set([...Object.keys(was.values), ...Object.keys(values)]);
  const moved = [...teams].filter((team) => was.values[team] !== values[team]);
  if (new Set([...moved, ...was.gone]).size < FEWEST_TEAMS) return was;
  const all = Object.values(values);
  if (all.length < FEWEST_TEAMS) return was.quartiles === null ? was : { ...was, quartiles: null };
  return { quartiles: stepped(quartilesOf(all)), values: { ...values }, gone: [] };
}

/** Takes a team out of what was shown. Its figures cannot stay, because they were made of its value. */
export function withoutTeam(cells: Cells, team: string): Cells {
  return Object.fromEntries(
    Object.entries(cells).map(([id, cell]) => {
      if (!Object.hasOwn(cell.values, team)) return [id, cell];
      const values = Object.entries(cell.values).filter(([each]) => each !== team);
      return [
        id,
        { quartiles: null, values: Object.fromEntries(values), gone: [...cell.gone, team] },
      ];
    }),
  );
}

function stepped(quartiles: Quartiles | null): Quartiles | null {
  if (quartiles === null) return null;
  const step = (value: number) => STEP * Math.round(value / STEP);
  return {
    lower: step(quartiles.lower),
    median: step(quartiles.median),
    upper: step(quartiles.upper),
  };
}
