'use client';

import { useEffect, useRef, useState } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import { loadPassage } from './passage';
import type { Passage } from './passage-link.client';
import styles from './passage.module.css';

type PassageTextProps = { passage: Passage; words: Messages['assessment']['passage'] };

/** The text itself, once it is here; what went wrong, if it does not come. */
export function PassageText({ passage, words }: PassageTextProps) {
  const text = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    const [address = '', section = ''] = passage.href.split('#');
    loadPassage(address, section).then(
      (nodes) => {
        if (!current) return;
        text.current?.replaceChildren(...nodes);
        setState('ready');
      },
      () => current && setState('failed'),
    );
    return () => {
      current = false;
    };
  }, [passage.href, attempt]);

  function retry() {
    setState('loading');
    setAttempt(attempt + 1);
  }
  return (
    <>
      <p role="status" className={styles.state}>
        {state === 'loading' && words.loading}
        {state === 'failed' && words.failed}
      </p>
      {/* Kept in place while trying again, so that focus is not lost. */}
      {attempt + (state === 'failed' ? 1 : 0) > 0 && state !== 'ready' && (
        <button type="button" aria-disabled={state === 'loading'} onClick={retry}>
          {words.retry}
        </button>
      )}
      <div ref={text} className="prose" />
    </>
  );
}
