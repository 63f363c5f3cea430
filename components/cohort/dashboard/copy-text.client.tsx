'use client';

import { useRef, useState } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import styles from './dashboard.module.css';

type CopyTextProps = {
  text: string;
  /** Of the button. */
  label: string;
  words: Messages['dashboard'];
};

/** Copies a text; where the browser forbids it, the text is shown and selected. */
export function CopyText({ text, label, words }: CopyTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<'copied' | 'copyYourself' | null>(null);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('copied');
    } catch {
      setSaid('copyYourself');
      setTimeout(() => field.current?.select(), 0);
    }
  }
  return (
    <div className={`${styles.copy} no-print`}>
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{said && words[said]}</span>
      {said === 'copyYourself' && (
        <textarea ref={field} readOnly value={text} aria-label={label} rows={6} />
      )}
    </div>
  );
}
