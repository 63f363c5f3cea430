'use client';

import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react';

/** A place in a grid. Rows count from 0; the heads stand in the row before. */
export type Place = { row: number; column: number };
export const HEAD_ROW = -1;
const PAGE = 10; // rows

type Grid = {
  table: RefObject<HTMLTableElement | null>;
  rows: number;
  columns: number;
  /** Enter or Space on a cell without a widget of its own. */
  onOpen: (cell: HTMLTableCellElement) => void;
};

/** Roving tab stop of a grid: the cell that has the focus, or had it last, is the only one that Tab reaches. */
export function useGridKeys({ table, rows, columns, onOpen }: Grid) {
  const [last, setLast] = useState<Place>({ row: 0, column: 0 });
  // Filtering may have taken the row away.
  const active = { ...last, row: Math.min(last.row, rows - 1) };

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const cell = cellOf(event.target);
    if (!cell) return;
    if ((event.key === 'Enter' || event.key === ' ') && event.target === cell) {
      event.preventDefault();
      onOpen(cell);
      return;
    }
    const next = moved(placeIn(cell), event, { rows, columns });
    if (!next) return;
    event.preventDefault();
    const widget = widgetAt(table.current, next);
    widget?.focus({ preventScroll: true });
    // Browsers centre what gets the focus, and would scroll the heads out of sight.
    widget?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }

  function onFocus(event: FocusEvent) {
    const cell = cellOf(event.target);
    if (!cell) return;
    const place = placeIn(cell);
    if (place.row !== active.row || place.column !== active.column) setLast(place);
  }

  return { active, onKeyDown, onFocus };
}

function moved(
  { row, column }: Place,
  { key, ctrlKey }: KeyboardEvent,
  { rows, columns }: { rows: number; columns: number },
): Place | null {
  const far: Record<string, Place> = {
    Home: { row: HEAD_ROW, column: 0 },
    End: { row: rows - 1, column: columns - 1 },
  };
  const near: Record<string, Place> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row, column: 0 },
    End: { row, column: columns - 1 },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
  };
  const place = (ctrlKey ? far : near)[key];
  if (!place) return null;
  return {
    row: Math.max(HEAD_ROW, Math.min(place.row, rows - 1)),
    column: Math.max(0, Math.min(place.column, columns - 1)),
  };
}

function cellOf(target: EventTarget): HTMLTableCellElement | null {
  return target instanceof Element ? target.closest<HTMLTableCellElement>('td, th') : null;
}

/** Where a cell stands. */
export function placeIn(cell: HTMLTableCellElement): Place {
  const row = cell.closest('tr');
  const isHead = cell.closest('thead') !== null;
  return { row: isHead || !row ? HEAD_ROW : row.sectionRowIndex, column: cell.cellIndex };
}

/** What takes the focus at a place: the link or button of the cell, or the cell itself. */
function widgetAt(table: HTMLTableElement | null, { row, column }: Place): HTMLElement | null {
  // Above the heads of the columns stand those of the parts, which are only read.
  const found = row === HEAD_ROW ? table?.tHead?.rows[1] : table?.tBodies[0]?.rows[row];
  const cell = found?.cells[column];
  return cell?.querySelector<HTMLElement>('a, button') ?? cell ?? null;
}
