import type { CriterionSummary } from '@/lib/cohort/dashboard-schema';
import { levelShares } from '@/lib/cohort/level-shares';
import styles from './plots.module.css';

const classes = [styles.level0, styles.level1, styles.level2, styles.level3, styles.level4];

/** Shares of the levels 0 to 4 among all teams, from the left; what has no level stays open. */
export function LevelBar({ criterion }: { criterion: CriterionSummary }) {
  return (
    <svg className={styles.plot} width="100%" height="18" aria-hidden="true">
      <rect className={styles.open} x="0" y="1" width="100%" height="16" />
      {levelShares(criterion).map(
        ({ from, width }, level) =>
          width > 0 && (
            <rect
              key={level}
              className={classes[level]}
              x={`${from}%`}
              y="1"
              width={`${width}%`}
              height="16"
            />
          ),
      )}
    </svg>
  );
}
