'use client';

import type { Route } from 'next';
import { useRef, useState, type MouseEvent } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import styles from './passage.module.css';
import { PassagePanel } from './passage-panel.client';

export type Passage = {
  /** The section on its chapter's page. */
  href: Route;
  title: string;
};
type PassageLinkProps = { passage: Passage; words: Messages['assessment']['passage'] };

/** Opens the passage that a criterion rests on, without leaving. Without JavaScript it leads there. */
export function PassageLink({ passage, words }: PassageLinkProps) {
  const link = useRef<HTMLAnchorElement>(null);
  const [open, setOpen] = useState(false);
  function show(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setOpen(true);
  }
  function close() {
    setOpen(false);
    link.current?.focus();
  }
  return (
    <>
      <a
        ref={link}
        href={passage.href}
        aria-haspopup="dialog"
        className={styles.open}
        onClick={show}
      >
        {words.open}
      </a>
      {open && <PassagePanel {...{ passage, words }} onClose={close} />}
    </>
  );
}
