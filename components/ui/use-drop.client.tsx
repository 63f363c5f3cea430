'use client';

import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Takes what is dropped anywhere on the page, if it holds files. Beside a drop zone the browser
 * would leave the page to show them, and take along what lives in memory only. What was dropped
 * has to be asked for at once: it is gone after the first wait.
 * @returns whether files are being held over the page
 */
export function useDrop(onDrop: (dropped: DataTransfer) => void): boolean {
  const [isOver, setOver] = useState(false);
  const dropped = useEffectEvent(onDrop);
  useEffect(() => {
    const watch = new AbortController();
    const { signal } = watch;
    const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files');
    function over(event: DragEvent) {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    }
    function drop(event: DragEvent) {
      if (!holdsFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      dropped(event.dataTransfer);
    }
    addEventListener('dragover', over, { signal });
    addEventListener('drop', drop, { signal });
    // Left towards another element has one; left the window has none.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    addEventListener('dragleave', leave, { signal });
    return () => watch.abort();
  }, []);
  return isOver;
}
