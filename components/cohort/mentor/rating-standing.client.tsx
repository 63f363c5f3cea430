'use client';

import { fill } from '@/lib/i18n/format';
import { FailureNote } from '../failure-note.client';
import type { MentorWords } from './mentor.client';
import styles from './mentor.module.css';
import { isPassing } from './retry';
import type { RatingHere } from './use-rating.client';

type RatingStandingProps = { here: RatingHere; total: number; words: MentorWords };

/** How much is rated, and whether the server has it. Stays in view while rating. */
export function RatingStanding({ here, total, words }: RatingStandingProps) {
  const { mentor: text, shared } = words;
  const { failure, levels } = here;
  const done = Object.keys(levels).length;
  const waits = failure !== null && isPassing(failure);
  return (
    <>
      <div className={`${styles.bar} no-print`}>
        <span className={styles.done}>
          {/* The words beside it say the same. */}
          <progress aria-hidden="true" value={done} max={total} />
          {fill(text.progress, { done, total })}
        </span>
        <a href="#differences">
          {text.differences.title}
          {here.rating && ` (${here.rating.differences.length})`}
        </a>
        <p role="status">{stateOf()}</p>
        {waits && (
          <button type="button" onClick={here.sendNow}>
            {text.state.now}
          </button>
        )}
      </div>
      {failure && !waits && (
        <div className="stack no-print">
          <FailureNote failure={failure} words={shared} onRetry={here.sendNow} />
          <p>{text.state.stopped}</p>
        </div>
      )}
    </>
  );

  function stateOf(): string {
    if (failure && waits) {
      const unreached = failure.code === 'offline' ? 'offline' : 'unreadable';
      const { title } = failure.problem ?? shared.failures[unreached];
      const { waiting, waitingTab } = text.state;
      return fill(here.isKept ? waiting : waitingTab, { reason: fill(text.state.stop, { title }) });
    }
    if (failure || here.conflicts.length > 0) return '';
    if (here.isSending || !here.isStored) return text.state.sending;
    return done > 0 ? text.state.saved : text.state.idle;
  }
}
