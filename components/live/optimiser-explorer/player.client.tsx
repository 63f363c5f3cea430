'use client';

import { useEffect, useState } from 'react';
import styles from './race.module.css';
import { RaceMap } from './race-map';
import type { Run } from './race';
import type { SurfaceId } from './surfaces';
import type { RaceWords } from './words';

/** A race lasts this long on the screen, in ms, whatever its steps. */
const LASTS = 5000;

type PlayerProps = { surface: SurfaceId; runs: readonly Run[]; steps: number; words: RaceWords };

/** The race drawn step by step: played, or moved by hand. Nothing is announced on the way. */
export function Player({ surface, runs, steps, words }: PlayerProps) {
  const [held, setHeld] = useState<number | null>(null);
  const [playing, setPlaying] = useState(false);
  const shown = Math.min(held ?? steps, steps);

  useEffect(() => {
    if (!playing) return;
    let began: number | null = null;
    let frame = requestAnimationFrame(function draw(now) {
      began ??= now;
      const step = Math.floor((steps * (now - began)) / LASTS);
      setHeld(step < steps ? step : null);
      if (step < steps) frame = requestAnimationFrame(draw);
      else setPlaying(false);
    });
    return () => cancelAnimationFrame(frame);
  }, [playing, steps]);

  function play() {
    // Who asked for less motion is shown the end, and moves by hand.
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    setHeld(null);
    setPlaying(!playing && !still);
  }
  return (
    <>
      <div className={`${styles.player} no-print`}>
        <button type="button" className="button-main" onClick={play}>
          {playing ? words.stop : words.play}
        </button>
        <label>
          {words.shown}
          <input
            type="range"
            min={0}
            max={steps}
            value={shown}
            onChange={(event) => {
              setPlaying(false);
              setHeld(Number(event.target.value));
            }}
          />
          <span aria-hidden="true">{shown}</span>
        </label>
      </div>
      <RaceMap {...{ surface, runs, shown, words }} />
    </>
  );
}
