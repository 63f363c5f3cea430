'use client';

import type { Counts } from '@/lib/assessment/result';
import { fill } from '@/lib/i18n/format';
import styles from './progress.module.css';

type ProgressProps = {
  counts: Pick<Counts, 'applicable' | 'unanswered'>;
  /** Holds {done} and {total}. */
  words: string;
  label?: string;
};

/** How many criteria have an answer, as a bar and in words. */
export function Progress({ counts, words, label }: ProgressProps) {
  const done = counts.applicable - counts.unanswered;
  return (
    <span className={styles.progress}>
      {/* The words beside it say the same. */}
      <progress aria-hidden="true" value={done} max={counts.applicable || 1} />
      <span>
        {label && `${label} · `}
        {fill(words, { done, total: counts.applicable })}
      </span>
    </span>
  );
}
