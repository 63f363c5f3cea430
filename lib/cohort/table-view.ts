import type { Dashboard } from './dashboard-schema';

/** How the heat map is sorted and filtered. It stands in the address, so that managers can share what they see. */
export type TableView = {
  /** `name`, `overall`, `blockers` or a chapter (`chapterSort`). */
  sort: string;
  descending: boolean;
  /** Null: all. */
  stage: string | null;
  band: string | null;
  /** Part of a team's name. */
  text: string;
};

/** Filters by what has no value. No stage or band is called so. */
export const NONE = 'none';

/** To sort by a chapter. A chapter may be called like a column: there is one called `team`. */
export const chapterSort = (chapter: string) => `chapter.${chapter}`;

/** Every team, by name. */
export const wholeView: TableView = {
  sort: 'name',
  descending: false,
  stage: null,
  band: null,
  text: '',
};

/** A view as entries of a query; what is as in the whole view is null. */
export function queryOfView(view: TableView): Record<string, string | null> {
  const { sort, descending, stage, band, text } = view;
  const isPlain = sort === wholeView.sort && !descending;
  return {
    sort: isPlain ? null : `${descending ? '-' : ''}${sort}`,
    stage,
    band,
    find: text || null,
  };
}

/** The view that a query asks for. What it cannot mean is left out when the rows are made. */
export function viewOfQuery(query: Pick<URLSearchParams, 'get'>): TableView {
  const sort = query.get('sort') ?? wholeView.sort;
  return {
    sort: sort.replace(/^-/, ''),
    descending: sort.startsWith('-'),
    stage: query.get('stage'),
    band: query.get('band'),
    text: query.get('find') ?? '',
  };
}

/** A view without what this dashboard does not have: an address may be old, or of another cohort. */
export function fittingView(view: TableView, dashboard: Dashboard): TableView {
  const { heatMap, chapters } = dashboard;
  const known = (value: string | null, values: readonly (string | null)[]) =>
    value !== null && values.includes(value === NONE ? null : value) ? value : null;
  const sorts = ['name', 'overall', 'blockers', ...chapters.map(({ id }) => chapterSort(id))];
  const isSort = sorts.includes(view.sort);
  return {
    sort: isSort ? view.sort : wholeView.sort,
    descending: isSort && view.descending,
    stage: known(
      view.stage,
      heatMap.map(({ stage }) => stage),
    ),
    band: known(
      view.band,
      heatMap.map(({ band }) => band),
    ),
    text: view.text,
  };
}
