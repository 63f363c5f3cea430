'use client';

import { type RefObject, useSyncExternalStore } from 'react';
import type { Messages } from '@/lib/i18n/messages';

type FullscreenButtonProps = {
  stage: RefObject<HTMLElement | null>;
  words: Messages['present'];
};

/** Fills the screen with the slides, where the browser lets a page do so. */
export function FullscreenButton({ stage, words }: FullscreenButtonProps) {
  const isFull = useSyncExternalStore(
    watch,
    () => document.fullscreenElement !== null,
    () => false,
  );
  if (!document.fullscreenEnabled) return null;
  const toggle = () => (isFull ? document.exitFullscreen() : stage.current?.requestFullscreen());
  return (
    // A browser that refuses leaves everything as it is.
    <button type="button" onClick={() => void toggle()?.catch(() => null)}>
      {isFull ? words.windowed : words.fullscreen}
    </button>
  );
}

function watch(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}
