'use client';

import type { Messages } from '@/lib/i18n/messages';

type BookFailedProps = { words: Messages['cohort']; onRetry: () => void };

/** The texts of the book, or its rules, did not arrive. */
export function BookFailed({ words, onRetry }: BookFailedProps) {
  return (
    <div role="alert" className="column stack">
      <p>{words.bookFailed}</p>
      <button type="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}
