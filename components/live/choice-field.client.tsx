'use client';

import { useId } from 'react';
import styles from './live.module.css';

type ChoiceFieldProps<Option extends string> = {
  legend: string;
  options: readonly Option[];
  names: Readonly<Record<Option, string>>;
  value: Option;
  onChange: (value: Option) => void;
};

/** One of a few options, as radio buttons. */
export function ChoiceField<Option extends string>(props: ChoiceFieldProps<Option>) {
  const { legend, options, names, value, onChange } = props;
  const group = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={group}
            value={option}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          {names[option]}
        </label>
      ))}
    </fieldset>
  );
}
