'use client';

import { useEffect, useId, useRef, useState } from 'react';
import styles from './copy-field.module.css';
import { Said } from './said';

type CopyFieldProps = {
  label: string;
  /** What it is good for; stands between label and text. */
  hint?: string;
  value: string;
  words: { copy: string; copied: string; copyYourself: string };
  /** It answers what was just done, and the button that did it may be gone. */
  takesFocus?: boolean;
};

/** A text to take along, such as the address of a link: it can be copied, and selected where copying is forbidden. */
export function CopyField({ label, hint, value, words, takesFocus = false }: CopyFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const id = useId();
  useEffect(() => {
    // Selecting a field focuses it too.
    if (takesFocus) field.current?.select();
  }, [takesFocus, value]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
      setSaid(words.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid(words.copyYourself);
    }
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.row}>
        <input
          id={id}
          ref={field}
          type="text"
          readOnly
          value={value}
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
        <button type="button" className="button-main" onClick={() => void copy()}>
          {words.copy}
        </button>
      </div>
      <Said text={said} />
    </div>
  );
}
