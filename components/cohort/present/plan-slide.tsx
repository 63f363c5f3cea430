import type { SessionItem } from '@/lib/cohort/dashboard-schema';
import { fill } from '@/lib/i18n/format';
import { percent } from '@/lib/report/figures';
import { Share } from './overview-slide';
import styles from './present.module.css';
import type { Show } from './slide';

type Weak = SessionItem['criteria'][number] & { chapter: string; section: string };

/** The weakest criteria, and where the book speaks of them. */
export function PlanSlide({ show, criteria }: { show: Show; criteria: readonly Weak[] }) {
  const { frame, words } = show;
  const { texts } = frame;
  return (
    <ul role="list" className={styles.entries}>
      {criteria.map(({ id, chapter, section, attainment }) => (
        <li key={id}>
          <p>{texts.criterion(id)?.question ?? id}</p>
          <Share share={attainment} />
          <p className={styles.note}>
            {fill(words.reached, { percent: percent(attainment) })} · {texts.title(chapter)} ›{' '}
            {texts.section(chapter, section)}
          </p>
        </li>
      ))}
    </ul>
  );
}
