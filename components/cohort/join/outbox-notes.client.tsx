'use client';

import { type ReactNode, useRef, useState } from 'react';
import type { Waiting } from '@/lib/cohort/outbox';
import { fill } from '@/lib/i18n/format';
import { formatMoment } from '@/lib/i18n/moment';
import type { Frame } from './frame';
import styles from './join.module.css';
import { outboxOf } from './outbox';
import { Said } from '../said';
import { useOutbox } from './use-outbox.client';

type OutboxNotesProps = Pick<Frame, 'locale' | 'words'> & {
  /** Which of what waits is told of here. */
  shows: (entry: { team: string }) => boolean;
  /** What can be decided where somebody else’s version stands, instead of trying again. */
  onConflict?: (entry: Waiting) => ReactNode;
};

/** What waits to be sent, what was refused and why, what has just been sent. */
export function OutboxNotes({ locale, words, shows, onConflict }: OutboxNotesProps) {
  const { waiting, sending, done } = useOutbox(locale);
  const box = useRef<HTMLDivElement>(null);
  /** Shown until something else happens. */
  const [said, setSaid] = useState({ text: '', at: 0 });
  const last = done.filter(shows).at(-1);
  const rest = waiting.filter(shows);
  const { outbox } = words;

  function cancel(entry: Waiting) {
    outboxOf(locale).cancel(entry);
    const text = entry.attempts > 0 ? outbox.cancelledLate : outbox.cancelled;
    setSaid({ text: fill(text, entry.names), at: done.length });
    // The button is gone with its entry.
    box.current?.focus();
  }
  async function retry(entry: Waiting) {
    await outboxOf(locale).retry(entry);
    if (document.activeElement === document.body) box.current?.focus();
  }
  const sent = last ? fill(outbox.sent, { time: formatMoment(last.at, locale) }) : '';
  const news = said.at === done.length && said.text !== '' ? said.text : sent;
  return (
    <div ref={box} tabIndex={-1} className={styles.outbox}>
      {rest.map((entry) => (
        <div key={entry.body.requestId} className={styles.note} data-bad={!!entry.refused}>
          <State {...{ locale, words, entry }} isSending={sending === entry.body.requestId} />
          {entry.refused?.code === 'version-conflict' && onConflict ? (
            onConflict(entry)
          ) : (
            <p className="actions">
              <button type="button" onClick={() => void retry(entry)}>
                {outbox.now}
              </button>
              <button type="button" onClick={() => cancel(entry)}>
                {outbox.cancel}
              </button>
            </p>
          )}
        </div>
      ))}
      <Said text={rest.length > 0 ? '' : news} />
    </div>
  );
}

type StateProps = Pick<Frame, 'locale' | 'words'> & { entry: Waiting; isSending: boolean };

function State({ locale, words: { outbox }, entry, isSending }: StateProps) {
  const { refused, names } = entry;
  if (refused) {
    return (
      <p role="alert">
        <strong>{fill(outbox.refused, names)}</strong> {refused.title}. {refused.detail}
      </p>
    );
  }
  const outlasts = outboxOf(locale).isKept(entry);
  return (
    <p role="status">
      <strong>{fill(isSending ? outbox.sending : outbox.waiting, names)}</strong>{' '}
      {!isSending && (outlasts ? outbox.byItself : outbox.thisTab)}
    </p>
  );
}
