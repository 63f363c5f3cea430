'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/**
 * Follows every `Link` of the page softly, also those in text that came as HTML: one listener
 * for all of them costs a tenth of next/link, which every page would carry.
 *
 * The next page is fetched when the reader means it (mouse or keyboard), never for merely being
 * visible. Moving over a link, not entering it: a new page may put one under a pointer that rests.
 * A finger means it only when it taps; fetching then as well would fetch the page twice.
 */
export function SoftLinks() {
  const router = useRouter();
  useEffect(() => {
    const listening = new AbortController();
    const listen = <Type extends keyof DocumentEventMap>(
      type: Type,
      hear: (event: DocumentEventMap[Type]) => void,
    ) => document.addEventListener(type, hear, { signal: listening.signal });

    const fetched = new Set<Route>();
    const meant = ({ target }: Event) => {
      const href = softHref(target);
      if (href === null || fetched.has(href)) return;
      fetched.add(href);
      router.prefetch(href);
    };
    listen('pointermove', (event) => event.pointerType !== 'touch' && meant(event));
    listen('focusin', (event) => isByKeyboard(event.target) && meant(event));
    listen('click', (event) => {
      const href = softHref(event.target);
      const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
      if (href === null || event.defaultPrevented || elsewhere || event.button !== 0) return;
      // Within the page the browser's own jump is right: it moves focus and the history.
      const [path] = href.split('#');
      if (path === location.pathname && href.includes('#')) return;
      event.preventDefault();
      router.push(href);
    });
    return () => listening.abort();
  }, [router]);
  return null;
}

function isByKeyboard(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(':focus-visible');
}

/** Where the link leads that this is, or is part of; null: no link inside the site. */
function softHref(target: EventTarget | null): Route | null {
  const link = target instanceof Element ? target.closest('a[data-soft]') : null;
  return link?.getAttribute('href') ?? null;
}
