'use client';

import styles from './criterion.module.css';

type ChoiceRowProps = {
  name: string;
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
export function ChoiceRow({ name, mark, spoken, text, note, checked, onChoose }: ChoiceRowProps) {
  return (
    <label className={styles.choice}>
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
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
