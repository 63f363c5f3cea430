import type { Quartiles } from '@/lib/cohort/standing-schema';
import styles from './join.module.css';

type RangeDrawingProps = { own: number | null; quartiles: Quartiles | null };

/** One row of the table drawn from 0 to 100: the middle half of the cohort, its median, the team. */
export function RangeDrawing({ own, quartiles }: RangeDrawingProps) {
  return (
    <svg className={styles.range} width="120" height="16" viewBox="-6 0 112 16" aria-hidden="true">
      <line className={styles.grid} x1="0" x2="100" y1="8" y2="8" />
      {quartiles && (
        <>
          <rect
            className={styles.box}
            x={quartiles.lower}
            width={Math.max(quartiles.upper - quartiles.lower, 1)}
            y="3"
            height="10"
          />
          <line
            className={styles.median}
            x1={quartiles.median}
            x2={quartiles.median}
            y1="2"
            y2="14"
          />
        </>
      )}
      {own !== null && <circle className={styles.dot} cx={own} cy="8" r="4" />}
    </svg>
  );
}
