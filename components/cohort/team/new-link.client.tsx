'use client';

import { useEffect, useId, useRef, useState } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import styles from './team.module.css';

type NewLinkProps = { words: Messages['teamPage']['actions']; address: string };

/** A link whose secret is shown this once. It takes the focus, and is selected with it. */
export function NewLink({ words, address }: NewLinkProps) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const id = useId();
  useEffect(() => field.current?.select(), [address]);
  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setSaid(words.copied);
    } catch {
      field.current?.select();
      setSaid(words.copyYourself);
    }
  }
  return (
    <div className={styles.link}>
      <label htmlFor={id}>{words.linkMade}</label>
      <input
        id={id}
        ref={field}
        type="text"
        readOnly
        value={address}
        aria-describedby={`${id}-note`}
      />
      <button type="button" className="button-main" onClick={() => void copy()}>
        {words.copy}
      </button>
      <p id={`${id}-note`} className="quiet">
        {words.linkNote}
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
