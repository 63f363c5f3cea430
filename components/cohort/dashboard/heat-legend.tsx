import { SHADES } from '@/lib/cohort/heat-cell';
import type { Messages } from '@/lib/i18n/messages';
import { shadeClass } from './shade-class';
import styles from './heat.module.css';

const RANGES = ['0–19', '20–39', '40–59', '60–79', '80–100'];

/** What the shades say; the figures say it too. */
export function HeatLegend({ words }: { words: Messages['dashboard']['heatMap'] }) {
  return (
    <ul role="list" aria-label={words.legend} className={styles.legend}>
      {SHADES.map((shade, index) => (
        <li key={shade}>
          <span className={shadeClass(shade)}>{RANGES[index]}</span>
        </li>
      ))}
      <li>
        <span className={styles.tooLittle}>?</span> {words.tooLittle}
      </li>
      <li>
        <span className={styles.notApplicable}>–</span> {words.notApplicable}
      </li>
      <li>
        <span className={styles.heldMark}>■</span> {words.held}
      </li>
    </ul>
  );
}
