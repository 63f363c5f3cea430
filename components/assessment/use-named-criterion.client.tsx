'use client';

import { useEffect } from 'react';

/**
 * Puts focus on the criterion that the address names, once the questions stand in their places:
 * whoever comes to change an answer is at the answer.
 */
export function useNamedCriterion(ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    const show = () => {
      const id = location.hash.slice(1);
      if (!id.startsWith('criterion-')) return;
      const criterion = document.getElementById(id);
      const folded = criterion?.closest('details');
      if (folded) folded.open = true;
      const radio =
        criterion?.querySelector<HTMLElement>(':checked') ?? criterion?.querySelector('input');
      radio?.focus({ preventScroll: true });
      criterion?.scrollIntoView();
    };
    show();
    addEventListener('hashchange', show);
    return () => removeEventListener('hashchange', show);
  }, [ready]);
}
