'use client';

import { useEffect, useState, type RefObject } from 'react';

/** How long a report that stands still waits before it fetches what nobody has scrolled to yet, ms. */
const PATIENCE = 3000;

/**
 * Whether something heavy should be drawn: it comes near the view, the reader is about to print,
 * or the page has stood still for a while. The words of the report are there first.
 */
export function useWanted(place: RefObject<Element | null>): boolean {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (wanted || !element) return;
    const want = () => setWanted(true);
    const near = new IntersectionObserver(([entry]) => entry?.isIntersecting && want(), {
      rootMargin: '50%',
    });
    near.observe(element);
    addEventListener('beforeprint', want);
    const patience = setTimeout(want, PATIENCE);
    return () => {
      near.disconnect();
      removeEventListener('beforeprint', want);
      clearTimeout(patience);
    };
  }, [place, wanted]);
  return wanted;
}
