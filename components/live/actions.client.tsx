'use client';

import { useState, type ReactNode } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import styles from './live.module.css';
import type { LiveInputs } from './use-inputs.client';

type ActionsProps = {
  live: Pick<LiveInputs<string>, 'reset' | 'isShared' | 'leaveShared'>;
  words: Messages['live'];
  /** The inputs are kept with the founder's work. */
  kept?: boolean;
  children?: ReactNode;
};

/** What one can do with the whole of a live part: begin again, share what it shows. */
export function Actions({ live, words, kept = false, children }: ActionsProps) {
  const [said, setSaid] = useState('');
  async function copy() {
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid(words.copied);
    } catch {
      // No clipboard without HTTPS or permission: the address bar has the same.
      setSaid(words.copyFailed);
    }
  }
  return (
    <div className={`${styles.actions} no-print`}>
      {live.isShared && (
        <p className={styles.shared}>
          {words.sharedView}{' '}
          <button type="button" onClick={live.leaveShared}>
            {words.leaveShared}
          </button>
        </p>
      )}
      <p className="actions">
        {children}
        <button type="button" onClick={() => void copy()}>
          {words.copyLink}
        </button>
        <button type="button" onClick={live.reset}>
          {words.reset}
        </button>
      </p>
      {kept && !live.isShared && <p className="quiet">{words.kept}</p>}
      <p role="status" className="quiet">
        {said}
      </p>
    </div>
  );
}
