'use client';

import styles from './criterion.module.css';

type ChoiceRowProps = {
  name: string;
  /** What it stands for: a level, `unknown` or `not-applicable`. Read by lib/build/early-page.js. */
  value: string;
  /** What stands in the small box: a level's number, or a sign. */
  mark: string;
  /** What a screen reader says in the place of the mark, if anything. */
  spoken?: string;
  text: string;
  note?: string | null;
  checked: boolean;
  onChoose: () => void;
};

/** One radio button with its text; the whole row can be pressed. */
export function ChoiceRow(props: ChoiceRowProps) {
  const { name, value, mark, spoken, text, note, checked, onChoose } = props;
  return (
    <label className={styles.choice}>
      <input type="radio" name={name} value={value} checked={checked} onChange={onChoose} />
      <span className={styles.mark} aria-hidden="true">
        {mark}
      </span>
      <span>
        {spoken && <span className="visually-hidden">{spoken}</span>}
        {text}
        {note && (
          <>
            {' '}
            <small className={styles.target}>{note}</small>
          </>
        )}
      </span>
    </label>
  );
}
