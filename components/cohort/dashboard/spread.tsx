import type { Quartiles } from '@/lib/cohort/standing-schema';
import styles from './plots.module.css';

/** Ticks of every drawing from 0 to 100. */
const TICKS = [0, 25, 50, 75, 100];

/** The middle half of the teams as a box, the median as a line in it. Drawn beside its figures. */
export function Spread({ quartiles }: { quartiles: Quartiles | null }) {
  return (
    <svg className={styles.plot} width="100%" height="22" aria-hidden="true">
      <Track />
      {quartiles && (
        <>
          <rect
            className={styles.box}
            x={`${quartiles.lower}%`}
            y="4"
            width={`${Math.max(quartiles.upper - quartiles.lower, 0.5)}%`}
            height="14"
          />
          <line
            className={styles.median}
            x1={`${quartiles.median}%`}
            x2={`${quartiles.median}%`}
            y1="2"
            y2="20"
          />
        </>
      )}
    </svg>
  );
}

/** The line from 0 to 100 with its quarters. */
export function Track() {
  return (
    <>
      <line className={styles.track} x1="0" x2="100%" y1="11" y2="11" />
      {TICKS.map((tick) => (
        <line key={tick} className={styles.tick} x1={`${tick}%`} x2={`${tick}%`} y1="7" y2="15" />
      ))}
    </>
  );
}
