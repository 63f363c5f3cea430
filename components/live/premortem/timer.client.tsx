'use client';

import { useEffect, useState } from 'react';
import styles from './premortem.module.css';
import { clock, WRITING } from './cause';
import type { PremortemWords } from './words';

const TICK = 500; // ms

type TimerProps = { words: PremortemWords; onSkip: () => void };

/** Ten minutes by the clock of the device, so that a sleeping tab loses none. Says aloud only that they are over. */
export function Timer({ words, onSkip }: TimerProps) {
  /** When it ends, ms; null: it stands still. */
  const [end, setEnd] = useState<number | null>(null);
  /** Seconds. */
  const [left, setLeft] = useState(WRITING);
  useEffect(() => {
    if (end === null) return;
    const timer = setInterval(() => {
      const seconds = (end - Date.now()) / 1000;
      setLeft(Math.max(0, seconds));
      if (seconds <= 0) setEnd(null);
    }, TICK);
    return () => clearInterval(timer);
  }, [end]);
  const isOver = left === 0;
  const run = (seconds: number) => {
    setLeft(seconds);
    setEnd(Date.now() + seconds * 1000);
  };
  return (
    <div className="no-print">
      <p className={styles.clock} role="timer" aria-label={words.left}>
        {clock(left)}
      </p>
      <p className="actions">
        {end !== null ? (
          <button type="button" onClick={() => setEnd(null)}>
            {words.pause}
          </button>
        ) : (
          <button type="button" onClick={() => run(isOver ? WRITING : left)}>
            {isOver ? words.again : left < WRITING ? words.go : words.start}
          </button>
        )}
        <button type="button" onClick={onSkip}>
          {words.skip}
        </button>
      </p>
      <p role="status">{isOver && words.over}</p>
    </div>
  );
}
