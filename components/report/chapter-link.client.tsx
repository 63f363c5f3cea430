'use client';

import type { ReactNode } from 'react';

/** A jump to something inside a closed `details`, which not every browser opens by itself. */
export function ChapterLink({ href, children }: { href: string; children: ReactNode }) {
  const open = () => {
    const details = document.getElementById(href.slice(1));
    if (details instanceof HTMLDetailsElement) details.open = true;
  };
  return (
    <a href={href} onClick={open}>
      {children}
    </a>
  );
}
