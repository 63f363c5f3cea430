'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import { openBlockers } from '@/lib/cohort/blocked';
import { shownRows } from '@/lib/cohort/shown-rows';
import { chapterSort, type TableView, wholeView } from '@/lib/cohort/table-view';
import { fill } from '@/lib/i18n/format';
import type { Frame } from './frame';
import { HeatDetails } from './heat-details.client';
import { HeatFilter } from './heat-filter.client';
import { HeatLegend } from './heat-legend';
import { HeatTable } from './heat-table.client';
import styles from './heat.module.css';
import { Section } from './section';

type HeatMapProps = { frame: Frame; view: TableView; onView: (view: TableView) => void };

/** Teams by chapters: filter, table, and what a cell is made of. */
export function HeatMap({ frame, view, onView }: HeatMapProps) {
  const { words, texts, dashboard, names } = frame;
  const { heatMap } = words;
  const [opened, setOpened] = useState<{ team: string; column: number } | null>(null);
  // With 500 teams the table lags behind what is being typed, rather than the typing behind the table.
  const drawn = useDeferredValue(view);
  const { sort, descending } = drawn;
  const rows = useMemo(() => shownRows(dashboard, drawn, names), [dashboard, drawn, names]);
  const blocked = useMemo(() => openBlockers(dashboard), [dashboard]);
  const columns = new Map([
    ['name', heatMap.byTeam],
    ['overall', heatMap.overall],
    ['blockers', heatMap.blockers],
    ...dashboard.chapters.map(({ id }) => [chapterSort(id), texts.title(id)] as const),
  ]);
  const shown = fill(heatMap.shown, {
    shown: rows.length,
    all: dashboard.heatMap.length,
    sort: columns.get(sort) ?? sort,
    direction: descending ? heatMap.falling : heatMap.rising,
  });
  return (
    <Section id="heat-map" title={heatMap.title} lead={heatMap.lead}>
      <HeatFilter {...{ frame, view, onView }} />
      <p role="status" className={styles.shown}>
        {rows.length === 0 ? heatMap.nothing : shown}
      </p>
      {rows.length === 0 ? (
        <p className="actions no-print">
          <button
            type="button"
            onClick={() => onView({ ...view, stage: null, band: null, text: wholeView.text })}
          >
            {heatMap.reset}
          </button>
        </p>
      ) : (
        <>
          <HeatLegend words={heatMap} />
          <HeatTable
            {...{ frame, rows, blocked }}
            view={drawn}
            onSort={(column) =>
              // The first press brings the weakest to the top, the next turns it round.
              onView({
                ...view,
                sort: column,
                descending: view.sort === column ? !view.descending : column === 'blockers',
              })
            }
            onOpen={(team, column) => setOpened({ team, column })}
          />
          <p className={`${styles.keys} no-print`}>{heatMap.keys}</p>
        </>
      )}
      {opened && <HeatDetails {...{ frame }} {...opened} onClose={() => setOpened(null)} />}
    </Section>
  );
}
