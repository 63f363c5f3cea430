'use client';

import { useEffect, useRef } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import type { Failure } from './call';

type FailureNoteProps = {
  failure: Failure;
  words: Messages['cohort'];
  /** Offered when given. */
  onRetry?: (() => void) | undefined;
};

/** What happened, what is safe and what to do next. Takes the focus, since it answers what was just done. */
export function FailureNote({ failure, words, onRetry }: FailureNoteProps) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), [failure]);
  const said =
    failure.problem ?? words.failures[failure.code === 'offline' ? 'offline' : 'unreadable'];
  return (
    <div ref={note} role="alert" tabIndex={-1} className="column stack">
      <p>
        <strong>{said.title}</strong>
      </p>
      <p>{said.detail}</p>
      {onRetry && (
        <p className="actions">
          <button type="button" onClick={onRetry}>
            {words.retry}
          </button>
        </p>
      )}
    </div>
  );
}
