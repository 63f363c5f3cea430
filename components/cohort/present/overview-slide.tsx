import { openBlockers } from '@/lib/cohort/blocked';
import { fill } from '@/lib/i18n/format';
import { figure } from '@/lib/report/figures';
import { Spread } from '../dashboard/spread';
import styles from './present.module.css';
import type { Show } from './slide';

/** How many of how many, the middle, and how the bands are filled. */
export function OverviewSlide({ show }: { show: Show }) {
  const { frame, words } = show;
  const { dashboard, texts } = frame;
  const { heatMap, teams, overall } = dashboard;
  const countOf = (id: string | null) => heatMap.filter(({ band }) => band === id).length;
  const none = { title: frame.words.overview.noBand, count: countOf(null) };
  const bands = [
    ...texts.outline.bands.map(({ id, title }) => ({ title, count: countOf(id) })),
    ...(none.count > 0 ? [none] : []),
  ];
  return (
    <>
      <dl className={styles.big}>
        <div>
          <dt>{fill(words.submitted, { teams: teams.length })}</dt>
          <dd>{heatMap.length}</dd>
        </div>
        <div>
          <dt>{words.median}</dt>
          <dd>{overall ? figure(overall.median) : '–'}</dd>
        </div>
        <div>
          <dt>{words.held}</dt>
          <dd>{openBlockers(dashboard).size}</dd>
        </div>
      </dl>
      {overall && (
        <>
          <Spread quartiles={overall} />
          <p className={styles.note}>
            {fill(words.middle, { lower: figure(overall.lower), upper: figure(overall.upper) })}
          </p>
        </>
      )}
      <dl className={styles.rows}>
        {bands.map(({ title, count }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              <Share share={count / heatMap.length} />
              <span>{count}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** A share of all teams as a bar; its count stands beside it. */
export function Share({ share }: { share: number }) {
  return (
    <svg className={styles.share} width="100%" height="24" aria-hidden="true">
      <rect className={styles.shareAll} x="0" y="1" width="100%" height="22" />
      <rect className={styles.shareOf} x="0" y="1" width={`${100 * share}%`} height="22" />
    </svg>
  );
}
