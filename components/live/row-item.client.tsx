'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { fill } from '@/lib/i18n/format';
import type { RowWords } from './row-words';
import styles from './rows.module.css';

type RowItemProps = {
  name: string;
  isOpen: boolean;
  words: RowWords;
  view: ReactNode;
  form: ReactNode;
  onToggle: () => void;
  onRemove: () => void;
};

/** One row: as text, or with its form open. The focus goes into the form and back to the button. */
export function RowItem({ name, isOpen, words, view, form, onToggle, onRemove }: RowItemProps) {
  const item = useRef<HTMLLIElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const verb = isOpen ? words.done : words.edit;
  useEffect(() => {
    if (isOpen && !wasOpen.current) {
      item.current?.querySelector<HTMLElement>('textarea, input, select')?.focus();
    }
    if (!isOpen && wasOpen.current && !document.activeElement?.closest('li')) {
      toggle.current?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <li ref={item} className={styles.row}>
      {view}
      {form && <div className={`${styles.form} no-print`}>{form}</div>}
      <p className={`${styles.buttons} no-print`}>
        <button
          type="button"
          ref={toggle}
          aria-expanded={isOpen}
          aria-label={fill(words.named, { verb, name })}
          onClick={onToggle}
        >
          {verb}
        </button>
        <button
          type="button"
          aria-label={fill(words.named, { verb: words.remove, name })}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      </p>
    </li>
  );
}

type DamagedRowProps = { text: string; words: RowWords; onRemove: () => void };

/** A row whose text cannot be read: nothing of it is dropped until the founder says so. */
export function DamagedRow({ text, words, onRemove }: DamagedRowProps) {
  return (
    <li className={styles.row}>
      <p className={styles.damaged}>{words.damaged}</p>
      <pre className={styles.raw}>{text}</pre>
      <p className={`${styles.buttons} no-print`}>
        <button
          type="button"
          aria-label={fill(words.named, { verb: words.remove, name: words.damagedName })}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      </p>
    </li>
  );
}
