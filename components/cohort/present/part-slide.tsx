import { fill } from '@/lib/i18n/format';
import { figure } from '@/lib/report/figures';
import { Spread } from '../dashboard/spread';
import styles from './present.module.css';
import type { Show } from './slide';

/** The chapters of one part, each as a box from 0 to 100. No team can be made out. */
export function PartSlide({ show, part }: { show: Show; part: string }) {
  const { frame, words } = show;
  const { texts, dashboard } = frame;
  return (
    <dl className={styles.rows}>
      {dashboard.chapters
        .filter((chapter) => chapter.part === part)
        .map(({ id, quartiles }) => (
          <div key={id}>
            <dt>{texts.title(id)}</dt>
            <dd>
              <Spread quartiles={quartiles} />
              <span>
                {quartiles
                  ? fill(words.medianOf, { median: figure(quartiles.median) })
                  : words.noEstimate}
              </span>
            </dd>
          </div>
        ))}
    </dl>
  );
}
