'use client';

import { useEffect, useId, useRef } from 'react';
import { Link } from '@/components/ui/link';
// The passage brings the classes of the prose with it.
import '@/components/prose/prose.module.css';
import type { Messages } from '@/lib/i18n/messages';
import type { Passage } from './passage-link.client';
import { PassageText } from './passage-text.client';
import styles from './passage.module.css';

type PassagePanelProps = {
  passage: Passage;
  words: Messages['assessment']['passage'];
  onClose: () => void;
};

/** One section of the guidebook beside the question that rests on it. */
export function PassagePanel({ passage, words, onClose }: PassagePanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = useId();
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.panel}
      aria-labelledby={title}
      closedby="any"
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 id={title} ref={heading} tabIndex={-1}>
          {passage.title}
        </h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      <PassageText {...{ passage, words }} />
      <p className={styles.full}>
        <Link href={passage.href}>{words.full}</Link>
      </p>
    </dialog>
  );
}
