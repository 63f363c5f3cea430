'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useRef, type AnchorHTMLAttributes, type MouseEvent } from 'react';

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { href: Route };

/**
 * A link inside the site: a plain anchor that navigates softly once the page is alive.
 * It fetches the next page when the reader means it (pointer or focus), never for merely being
 * visible, and costs a tenth of next/link, which every page would carry. Moving over it, not
 * entering it: a new page may put a link under a pointer that rests.
 */
export function Link({ href, onClick, children, ...rest }: LinkProps) {
  const router = useRouter();
  const fetched = useRef<Route>(null);
  const meant = () => {
    if (fetched.current !== href) router.prefetch(href);
    fetched.current = href;
  };
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (event.defaultPrevented || elsewhere || event.button !== 0) return;
    // Within the page the browser's own jump is right: it moves focus and the history.
    const [path] = href.split('#');
    if (path === location.pathname && href.includes('#')) return;
    event.preventDefault();
    router.push(href);
  };
  return (
    <a {...rest} href={href} onClick={follow} onPointerMove={meant} onFocus={meant}>
      {children}
    </a>
  );
}
