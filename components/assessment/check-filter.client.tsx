'use client';

import { useId } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import { filters, type Filter } from './check-rows';
import styles from './check.module.css';

type CheckFilterProps = {
  filter: Filter;
  countOf: (filter: Filter) => number;
  words: Messages['assessment']['check'];
  onChoose: (filter: Filter) => void;
};

/** How many there are of each kind; choosing one shows only those. */
export function CheckFilter({ filter, countOf, words, onChoose }: CheckFilterProps) {
  const name = useId();
  return (
    <fieldset className={styles.filter}>
      <legend>{words.show}</legend>
      {filters.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            checked={each === filter}
            onChange={() => onChoose(each)}
          />
          <span>
            {words[each]} <b>{countOf(each)}</b>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
