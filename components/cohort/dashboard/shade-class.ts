import type { Shade } from '@/lib/cohort/heat-cell';
import styles from './heat.module.css';

const classes = {
  1: styles.shade1,
  2: styles.shade2,
  3: styles.shade3,
  4: styles.shade4,
  5: styles.shade5,
} as const satisfies Record<Shade, string | undefined>;

/** The class that fills a cell with a shade. */
export function shadeClass(shade: Shade): string | undefined {
  return classes[shade];
}
