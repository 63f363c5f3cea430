'use client';

import { useEffect, useState, type RefObject } from 'react';

/**
 * Whether something heavy should come: it is near the view, the reader is about to print, or
 * `patience` (ms) has passed since the page was shown. Once true, it stays so.
 */
export function useNear(place: RefObject<Element | null>, patience = Infinity): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (near || !element) return;
    const come = () => setNear(true);
    // A busy page hears of several frames at once: any of them counts.
    const hear = (seen: IntersectionObserverEntry[]) =>
      seen.some(({ isIntersecting }) => isIntersecting) && come();
    // Half a screen ahead, and nothing behind: what grows above the view would push away what a
    // reader has just jumped to.
    const observer = new IntersectionObserver(hear, { rootMargin: '0px 0px 50%' });
    observer.observe(element);
    addEventListener('beforeprint', come);
    const timer = patience < Infinity ? setTimeout(come, patience) : undefined;
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', come);
      clearTimeout(timer);
    };
  }, [place, near, patience]);
  return near;
}
