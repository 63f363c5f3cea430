import type { Change } from '@/lib/cohort/dashboard-schema';
import styles from './plots.module.css';
import { Track } from './spread';

/** From a ring, before, to a dot, now. Drawn beside its figures. */
export function Dumbbell({ change }: { change: Change }) {
  const { from, to } = change;
  return (
    <svg className={styles.plot} width="100%" height="22" aria-hidden="true">
      <Track />
      {from !== null && to !== null && (
        <line className={styles.way} x1={`${from}%`} x2={`${to}%`} y1="11" y2="11" />
      )}
      {from !== null && <circle className={styles.ring} cx={`${from}%`} cy="11" r="5" />}
      {to !== null && <circle className={styles.dot} cx={`${to}%`} cy="11" r="5" />}
    </svg>
  );
}

/** A change drawn to the right of the middle when it rose, to the left when it fell; cut at 50 points. */
export function ChangeBar({ by }: { by: number | null }) {
  const length = Math.min(Math.abs(by ?? 0), 50);
  const isFall = (by ?? 0) < 0;
  return (
    <svg className={styles.plot} width="100%" height="18" aria-hidden="true">
      <rect
        className={isFall ? styles.fall : styles.rise}
        x={`${isFall ? 50 - length : 50}%`}
        y="3"
        width={`${length}%`}
        height="12"
      />
      <line className={styles.median} x1="50%" x2="50%" y1="0" y2="18" />
    </svg>
  );
}
