'use client';

import { type MouseEvent, useRef } from 'react';
import type { HeatRow } from '@/lib/cohort/dashboard-schema';
import type { TableView } from '@/lib/cohort/table-view';
import type { Frame } from './frame';
import { HeatHead } from './heat-head.client';
import { HeatTableRow } from './heat-row.client';
import styles from './heat.module.css';
import { HEAD_ROW, placeIn, useGridKeys } from './use-grid-keys.client';

/** Columns before the chapters: team, overall, blockers. */
export const BEFORE_CHAPTERS = 3;

type HeatTableProps = {
  frame: Frame;
  rows: readonly HeatRow[];
  blocked: ReadonlyMap<string, number>;
  view: TableView;
  onSort: (column: string) => void;
  /** `column`: place of the chapter. */
  onOpen: (team: string, column: number) => void;
};

/**
 * The table is a grid of ARIA's pattern: one tab stop, arrow keys inside. Five hundred teams make
 * 14,500 cells, and a link or button in each would be as many tab stops and twice the elements.
 * The elements are those of a table, so that reading it cell by cell with heads works in every
 * screen reader, find-in-page and print work, and nothing is left out of the document.
 */
export function HeatTable({ frame, rows, blocked, view, onSort, onOpen }: HeatTableProps) {
  const { words, dashboard } = frame;
  const { chapters } = dashboard;
  const table = useRef<HTMLTableElement>(null);
  const columns = BEFORE_CHAPTERS + chapters.length;
  const open = (cell: HTMLTableCellElement) => {
    const place = placeIn(cell);
    const team = rows[place.row]?.team;
    const column = place.column - BEFORE_CHAPTERS;
    if (team !== undefined && column >= 0) onOpen(team, column);
  };
  const grid = useGridKeys({ table, rows: rows.length, columns, onOpen: open });
  const press = ({ target }: MouseEvent) => {
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('td') : null;
    if (!cell) return;
    cell.focus();
    open(cell);
  };
  const { active } = grid;
  return (
    <div className={styles.box}>
      <table
        ref={table}
        role="grid"
        aria-readonly="true"
        className={`${styles.heat} ${densityOf(chapters.length)}`}
        onKeyDown={grid.onKeyDown}
        onFocus={grid.onFocus}
        onClick={press}
      >
        <caption className="visually-hidden">{words.heatMap.caption}</caption>
        <HeatHead
          {...{ frame, view, onSort }}
          active={active.row === HEAD_ROW ? active.column : null}
        />
        <tbody>
          {rows.map((row, index) => (
            <HeatTableRow
              key={row.team}
              {...{ frame, row }}
              open={blocked.get(row.team) ?? 0}
              active={active.row === index ? active.column : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Few chapters get wide columns with heads that need not stand upright. */
function densityOf(chapters: number): string | undefined {
  if (chapters <= 8) return styles.few;
  return chapters <= 16 ? styles.some : styles.many;
}
