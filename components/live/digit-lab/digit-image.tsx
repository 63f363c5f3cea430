import { SIDE } from './digits';
import styles from './digits.module.css';

const INK = 15;

/** 28 × 28 greys as the network gets them: one square a pixel, in the colours of the page. */
export function DigitImage({ image, label }: { image: Uint8Array | null; label: string }) {
  return (
    <svg
      viewBox={`0 0 ${SIDE} ${SIDE}`}
      className={styles.image}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      {image &&
        Array.from(image, (grey, i) =>
          grey === 0 ? null : (
            <rect
              key={i}
              x={i % SIDE}
              y={Math.floor(i / SIDE)}
              width="1.02"
              height="1.02"
              fillOpacity={grey / INK}
            />
          ),
        )}
    </svg>
  );
}
