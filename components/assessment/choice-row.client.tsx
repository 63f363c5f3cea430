'use client';

import styles from './criterion.module.css';

type ChoiceRowProps = {
  name: string;
  /** What stands in the small box: a level's number, or a sign. */
  mark: string;
  text: string;
  note?: string | null;
  checked: boolean;
  onChoose: () => void;
};

/** One radio button with its text; the whole row can be pressed. */
export function ChoiceRow({ name, mark, text, note, checked, onChoose }: ChoiceRowProps) {
  return (
    <label className={styles.choice}>
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span className={styles.mark}>{mark}</span>
      <span>
        {text}
        {note && <small className={styles.target}> {note}</small>}
      </span>
    </label>
  );
}
