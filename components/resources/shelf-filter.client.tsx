'use client';

import { useId } from 'react';
import styles from './resources.module.css';
import type { Choice } from './shown';

type Facet = keyof Choice;
/** The values of each facet in their order, with their names. */
export type Options = Record<
  Facet,
  { title: string; values: readonly { id: string; title: string }[] }
>;
const facets: readonly Facet[] = ['kind', 'stage', 'status'];

type ShelfFilterProps = {
  options: Options;
  choice: Choice;
  words: { filter: string; all: string };
  /** How many entries a choice would show. */
  countOf: (choice: Choice) => number;
  onChoose: (choice: Choice) => void;
};

/** Three rows of choices; behind each value stands how many entries it would leave. */
export function ShelfFilter({ options, choice, words, countOf, onChoose }: ShelfFilterProps) {
  const name = useId();
  return (
    <div role="group" aria-label={words.filter} className={styles.filter}>
      {facets.map((facet) => (
        <fieldset key={facet}>
          <legend>{options[facet].title}</legend>
          {[{ id: null, title: words.all }, ...options[facet].values].map(({ id, title }) => {
            const changed = { ...choice, [facet]: id };
            return (
              <label key={id}>
                <input
                  type="radio"
                  name={`${name}-${facet}`}
                  value={id ?? ''}
                  checked={choice[facet] === id}
                  onChange={() => onChoose(changed)}
                />
                <span>
                  {title} <b>{countOf(changed)}</b>
                </span>
              </label>
            );
          })}
        </fieldset>
      ))}
    </div>
  );
}
