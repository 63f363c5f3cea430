import type { Dashboard, HeatRow } from './dashboard-schema';
import { openBlockers } from './blocked';
import { chapterSort, NONE, type TableView } from './table-view';

/** What teams are called on this screen, and in which order that puts them. */
export type Names = { nameOf: (team: string) => string; placeOf: (team: string) => number };

/**
 * The rows of the heat map that a view leaves, sorted. What has no value comes last in either
 * direction, and equals stand in the order of the teams' names.
 */
export function shownRows(dashboard: Dashboard, view: TableView, names: Names): HeatRow[] {
  const wanted = view.text.trim().toLocaleLowerCase();
  const fits = (value: string | null, filter: string | null) =>
    filter === null || (value ?? NONE) === filter;
  const value = valueOf(dashboard, view.sort);
  const direction = view.descending ? -1 : 1;
  return dashboard.heatMap
    .filter(
      ({ team, stage, band }) =>
        fits(stage, view.stage) &&
        fits(band, view.band) &&
        names.nameOf(team).toLocaleLowerCase().includes(wanted),
    )
    .map((row) => ({ row, place: names.placeOf(row.team), value: value?.(row) ?? null }))
    .sort((a, b) => {
      const byName = a.place - b.place;
      if (!value) return direction * byName;
      if (a.value === null || b.value === null) {
        return Number(a.value === null) - Number(b.value === null) || byName;
      }
      return direction * (a.value - b.value) || byName;
    })
    .map(({ row }) => row);
}

/** What a column holds of a row; null: the column of names. */
function valueOf(
  dashboard: Dashboard,
  sort: string,
): ((row: HeatRow) => number | null | undefined) | null {
  if (sort === 'overall') return ({ score }) => score?.estimate;
  if (sort === 'blockers') {
    const open = openBlockers(dashboard);
    return ({ team }) => open.get(team) ?? 0;
  }
  const chapter = dashboard.chapters.findIndex(({ id }) => chapterSort(id) === sort);
  return chapter < 0 ? null : ({ cells }) => cells[chapter]?.score?.estimate;
}
