'use client';

import { useState, type PointerEvent } from 'react';
import styles from './digits.module.css';
import { inked, type Place, type Stroke } from './ink';

/** Side of the field in its own units. */
const FIELD = 100;

type DrawingFieldProps = {
  label: string;
  wipe: string;
  onDraw: (image: Uint8Array | null) => void;
};

/**
 * A field to draw on by finger, pen or mouse. The strokes are kept as they went and not read back from
 * pixels, which some browsers falsify for privacy.
 */
export function DrawingField({ label, wipe, onDraw }: DrawingFieldProps) {
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const [isDown, setDown] = useState(false);

  function show(next: readonly Stroke[]) {
    setStrokes(next);
    onDraw(inked(next));
  }
  function begin(event: PointerEvent<SVGSVGElement>) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDown(true);
    show([...strokes, [placeOf(event)]]);
  }
  function go(event: PointerEvent<SVGSVGElement>) {
    const last = strokes.at(-1);
    if (isDown && last) show([...strokes.slice(0, -1), [...last, placeOf(event)]]);
  }
  return (
    <div>
      <svg
        viewBox={`0 0 ${FIELD} ${FIELD}`}
        className={styles.field}
        role="img"
        aria-label={label}
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={() => setDown(false)}
        onPointerCancel={() => setDown(false)}
      >
        {strokes.map((stroke, i) => (
          <path key={i} d={pathOf(stroke)} />
        ))}
      </svg>
      <button type="button" onClick={() => show([])}>
        {wipe}
      </button>
    </div>
  );
}

function placeOf({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): Place {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return [(clientX - left) / width, (clientY - top) / height];
}

function pathOf(stroke: Stroke): string {
  const steps = stroke.map(([x, y], i) => `${i ? 'L' : 'M'}${round(x)} ${round(y)}`);
  // A dot is a stroke that goes nowhere; a round pen still leaves ink.
  return steps.length === 1 ? `${steps[0]}h0.01` : steps.join('');
}

const round = (share: number) => Math.round(share * FIELD * 10) / 10;
