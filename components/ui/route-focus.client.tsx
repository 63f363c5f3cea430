'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';

/** The page last shown. Outside the component: the language switch mounts the whole layout anew. */
let shown: string | null = null;

/**
 * After a soft navigation the link that had focus is gone: focus moves to the heading of the new
 * page, or the one that the address names. A page that is loaded afresh starts at its top by itself.
 */
export function RouteFocus() {
  const path = usePathname();
  useEffect(() => {
    const moved = shown !== null && shown !== path;
    shown = path;
    if (!moved) return;
    const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const heading = location.hash ? named : document.querySelector<HTMLElement>('main h1');
    if (!heading?.matches('h1, h2, h3')) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [path]);
  return null;
}
