'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { fill } from '@/lib/i18n/format';
import { DamagedRow, RowItem } from './row-item.client';
import type { Row } from './row-text';
import type { RowWords } from './row-words';
import styles from './rows.module.css';
import type { Rows } from './use-rows.client';

export type RowListProps<Field extends string> = {
  list: Rows<Field>;
  /** Ids of the readable rows as they are shown. */
  order: readonly string[];
  label: string;
  words: RowWords;
  /** The row whose form is open; one at a time. */
  editing: string | null;
  onEdit: (id: string | null) => void;
  /** What a row is called when something is said of it. */
  nameOf: (row: Row<Field>) => string;
  view: (row: Row<Field>, id: string) => ReactNode;
  form: (row: Row<Field>, change: (part: Partial<Row<Field>>) => void) => ReactNode;
};

/** Rows to read, to edit in place and to remove; what was removed last can be put back. */
export function RowList<Field extends string>(props: RowListProps<Field>) {
  const { list, order, label, words, editing, onEdit, nameOf, view, form } = props;
  const { rows, removed } = list;
  const byId = new Map(rows.map(({ id, row }) => [id, row]));
  return (
    <>
      <ol className={styles.rows} aria-label={label} role="list">
        {order.map((id) => {
          const row = byId.get(id);
          return (
            row && (
              <RowItem
                key={id}
                name={nameOf(row)}
                isOpen={editing === id}
                words={words}
                onToggle={() => onEdit(editing === id ? null : id)}
                onRemove={() => list.remove(id)}
                view={view(row, id)}
                form={editing === id && form(row, (part) => list.change(id, part))}
              />
            )
          );
        })}
        {rows
          .filter(({ row }) => row === null)
          .map(({ id, text }) => (
            <DamagedRow key={id} {...{ text, words }} onRemove={() => list.remove(id)} />
          ))}
      </ol>
      <Undo
        id={removed?.id ?? null}
        name={removed ? (removed.row ? nameOf(removed.row) : words.damagedName) : ''}
        words={words}
        onUndo={list.undo}
      />
    </>
  );
}

type UndoProps = { id: string | null; name: string; words: RowWords; onUndo: () => void };

/** Says what was removed. The button that removed it went with it, so the way back takes the focus. */
function Undo({ id, name, words, onUndo }: UndoProps) {
  const place = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isUndone, setUndone] = useState(false);
  useEffect(() => {
    if (id !== null) button.current?.focus();
  }, [id]);
  function undo() {
    onUndo();
    setUndone(true);
    place.current?.focus();
  }
  return (
    <p role="status" ref={place} tabIndex={-1} className="no-print">
      {id === null ? (
        isUndone && words.undone
      ) : (
        <>
          {fill(words.removed, { name })}{' '}
          <button type="button" ref={button} onClick={undo}>
            {words.undo}
          </button>
        </>
      )}
    </p>
  );
}
