'use client';

import { useEffect, useRef } from 'react';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import type { SharedLinkProblem } from './open-link';

type LinkProblemProps = {
  problem: SharedLinkProblem;
  words: Messages['work']['openedLink'];
  onRetry: () => void;
  /** Leads to the founder's own report. */
  onLeave: () => void;
};

/** Says why a shared link cannot be shown, that nothing happened to the founder's own work, and what to do. */
export function LinkProblem({ problem, words, onRetry, onLeave }: LinkProblemProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [problem]);
  return (
    <section className="column stack">
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{fill(words.problems[problem.code], { ...problem })}</p>
      <p>{words.safe}</p>
      <p className="actions">
        {problem.code === 'unread' && (
          <button type="button" onClick={onRetry}>
            {words.retry}
          </button>
        )}
        <button type="button" onClick={onLeave}>
          {words.mine}
        </button>
      </p>
    </section>
  );
}
