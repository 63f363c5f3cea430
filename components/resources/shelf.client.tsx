'use client';

import { useState, type ReactNode } from 'react';
import { fill } from '@/lib/i18n/format';
import styles from './resources.module.css';
import { ShelfFilter, type Options } from './shelf-filter.client';
import { everything, isShown, type Facets } from './shown';

type ShelfProps = {
  /** In the order in which they are shown, each drawn already. */
  entries: readonly (Facets & { id: string; node: ReactNode })[];
  options: Options;
  words: { filter: string; all: string; shown: string; noneShown: string };
};

/** All entries by kind, and a filter that hides what was not chosen. Without scripts all are shown. */
export function Shelf({ entries, options, words }: ShelfProps) {
  const [choice, setChoice] = useState(everything);
  const shown = entries.filter((entry) => isShown(entry, choice));
  const message = shown.length > 0 ? words.shown : words.noneShown;
  return (
    <>
      <ShelfFilter
        {...{ options, choice, words }}
        countOf={(changed) => entries.filter((entry) => isShown(entry, changed)).length}
        onChoose={setChoice}
      />
      <p role="status" className={styles.count}>
        {fill(message, { shown: shown.length, total: entries.length })}
      </p>
      {options.kind.values.map(({ id, title }) => {
        const group = entries.filter((entry) => entry.kind === id);
        const count = group.filter((entry) => shown.includes(entry)).length;
        return (
          <section key={id} aria-labelledby={`kind-${id}`} hidden={count === 0}>
            <h2 id={`kind-${id}`} className={styles.kind}>
              {title} <small>{count}</small>
            </h2>
            <ul role="list">
              {group.map((entry) => (
                <li key={entry.id} id={entry.id} hidden={!shown.includes(entry)}>
                  {entry.node}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
