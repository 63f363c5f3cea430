import type { Blocker } from '@/lib/cohort/dashboard-schema';
import { fill } from '@/lib/i18n/format';
import { inOrder, listed } from '../dashboard/names';
import { Share } from './overview-slide';
import styles from './present.module.css';
import type { Show } from './slide';

type BlockersSlideProps = {
  show: Show;
  blockers: readonly Blocker[];
  /** That are open and have no place. */
  more: number;
};

/** Blockers as counts; names only when they are switched on. */
export function BlockersSlide({ show, blockers, more }: BlockersSlideProps) {
  const { frame, words, named } = show;
  const { texts, names, locale, dashboard } = frame;
  const teams = dashboard.heatMap.length;
  if (blockers.length === 0) return <p className={styles.note}>{words.noBlockers}</p>;
  return (
    <>
      <ul role="list" className={styles.entries}>
        {blockers.map(({ criterion, open, notChecked }) => (
          <li key={criterion}>
            <p>{texts.criterion(criterion)?.question ?? criterion}</p>
            <Share share={open.length / teams} />
            <p className={styles.note}>
              {fill(words.open, { open: open.length, teams })}
              {notChecked.length > 0 &&
                ` · ${fill(words.notChecked, { count: notChecked.length })}`}
            </p>
            {named && (
              <p className={styles.note}>
                {listed(
                  inOrder(
                    open.map(({ team }) => team),
                    names,
                  ).map(names.nameOf),
                  locale,
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.note}>{fill(words.more, { count: more })}</p>}
    </>
  );
}
