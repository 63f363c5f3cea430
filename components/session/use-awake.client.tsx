'use client';

import { useEffect } from 'react';

/**
 * Says once that the page is alive. lib/build/early-page.js then hands over what the reader chose,
 * typed or pressed before. An effect of the outermost island: all that is inside it listens by now.
 */
export function useAwake(): void {
  useEffect(() => {
    dispatchEvent(new Event('groundwork:awake'));
  }, []);
}
