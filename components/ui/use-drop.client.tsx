'use client';

import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Takes a file dropped anywhere on the page. Beside a drop zone the browser would leave the page
 * to show the file, and take along work that lives in memory only.
 * @returns whether a file is being held over the page
 */
export function useDrop(onDrop: (file: File) => void): boolean {
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
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) dropped(file);
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
