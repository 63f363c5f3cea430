'use client';

import { type TouchEvent, useEffect, useRef } from 'react';

/** A swipe is at least this long, px. */
const SWIPE = 60;

type Steps = {
  at: number;
  count: number;
  onGo: (slide: number) => void;
};

/** Keys (a presenter’s remote sends Page Up and Page Down) and swipes that turn the slides. */
export function useSteps({ at, count, onGo }: Steps) {
  const begun = useRef<{ x: number; y: number } | null>(null);
  useEffect(() => {
    const keys: Record<string, number> = {
      ArrowRight: at + 1,
      PageDown: at + 1,
      ArrowLeft: at - 1,
      PageUp: at - 1,
      Home: 0,
      End: count - 1,
    };
    const turn = (event: KeyboardEvent) => {
      const to = keys[event.key];
      if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      onGo(to);
    };
    addEventListener('keydown', turn);
    return () => removeEventListener('keydown', turn);
  }, [at, count, onGo]);

  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches.length === 1 ? touches[0] : undefined;
      begun.current = touch ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0];
      const from = begun.current;
      begun.current = null;
      if (!from || !touch) return;
      const [x, y] = [touch.clientX - from.x, touch.clientY - from.y];
      if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) onGo(x < 0 ? at + 1 : at - 1);
    },
  };
}
