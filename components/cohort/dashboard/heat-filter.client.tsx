'use client';

import { useId } from 'react';
import { NONE, type TableView } from '@/lib/cohort/table-view';
import type { Frame } from './frame';
import styles from './heat.module.css';

type HeatFilterProps = { frame: Frame; view: TableView; onView: (view: TableView) => void };

/** Stage, band and name: only such as there are. */
export function HeatFilter({ frame, view, onView }: HeatFilterProps) {
  const { words, texts, dashboard } = frame;
  const { heatMap } = words;
  const id = useId();
  const stages = optionsOf(
    dashboard.heatMap.map(({ stage }) => stage),
    texts.outline.stages.map((stage) => stage.id),
    { nameOf: texts.stage, none: heatMap.noStage },
  );
  const bands = optionsOf(
    dashboard.heatMap.map(({ band }) => band),
    texts.outline.bands.map((band) => band.id),
    { nameOf: texts.band, none: heatMap.noBand },
  );
  const facets = [
    ['stage', heatMap.stage, stages],
    ['band', heatMap.band, bands],
  ] as const;
  return (
    <div role="group" aria-label={heatMap.filter} className={`${styles.filter} no-print`}>
      <div>
        <label htmlFor={`${id}-find`}>{heatMap.find}</label>
        <input
          id={`${id}-find`}
          type="search"
          value={view.text}
          onChange={(event) => onView({ ...view, text: event.target.value })}
        />
      </div>
      {facets.map(([facet, title, options]) => (
        <div key={facet}>
          <label htmlFor={`${id}-${facet}`}>{title}</label>
          <select
            id={`${id}-${facet}`}
            value={view[facet] ?? ''}
            onChange={(event) => onView({ ...view, [facet]: event.target.value || null })}
          >
            <option value="">{heatMap.all}</option>
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.title}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}

type Named = { nameOf: (id: string) => string; none: string };

/** The values that occur, in the order of the book, with their names. */
function optionsOf(
  values: readonly (string | null)[],
  order: readonly string[],
  { nameOf, none }: Named,
): { id: string; title: string }[] {
  const given = [...new Set(values)].filter((value) => value !== null);
  const known = order.filter((id) => given.includes(id));
  const others = given.filter((id) => !order.includes(id));
  return [
    ...[...known, ...others].map((id) => ({ id, title: nameOf(id) })),
    ...(values.includes(null) ? [{ id: NONE, title: none }] : []),
  ];
}
