'use client';

import styles from './work.module.css';

/** What has come of an action. */
export type Outcome = { text: string; isProblem?: boolean } | null;

/** The place beside an action where its outcome is said. It exists before, so that it is announced. */
export function Said({ outcome, id }: { outcome: Outcome; id?: string }) {
  return (
    <p id={id} role="status" className={styles.said} data-problem={outcome?.isProblem ?? undefined}>
      {outcome?.text}
    </p>
  );
}
