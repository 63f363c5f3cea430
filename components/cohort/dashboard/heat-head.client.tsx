'use client';

import { chapterSort, type TableView } from '@/lib/cohort/table-view';
import type { Frame } from './frame';
import styles from './heat.module.css';

type HeatHeadProps = {
  frame: Frame;
  view: TableView;
  onSort: (column: string) => void;
  /** The column whose head Tab reaches, if any. */
  active: number | null;
};

/** Parts over their chapters; each head sorts by its column. */
export function HeatHead({ frame, view, onSort, active }: HeatHeadProps) {
  const { words, texts, dashboard } = frame;
  const { chapters } = dashboard;
  const { heatMap } = words;
  const columns = [
    { id: 'name', title: heatMap.team, className: styles.teamHead },
    { id: 'overall', title: heatMap.overall, className: styles.upright },
    { id: 'blockers', title: heatMap.blockers, className: styles.upright },
    ...chapters.map(({ id }) => ({
      id: chapterSort(id),
      title: texts.title(id),
      className: styles.upright,
    })),
  ];
  const parts = [...new Set(chapters.map(({ part }) => part))];
  return (
    <>
      <colgroup>
        <col className={styles.teamColumn} />
        <col className={styles.sumColumn} span={2} />
        <col className={styles.chapterColumn} span={chapters.length} />
      </colgroup>
      <thead>
        <tr>
          <td colSpan={3} className={styles.corner} />
          {parts.map((part) => (
            <th
              key={part}
              scope="colgroup"
              colSpan={chapters.filter((chapter) => chapter.part === part).length}
            >
              {texts.title(part)}
            </th>
          ))}
        </tr>
        <tr>
          {columns.map(({ id, title, className }, index) => {
            const isSorted = view.sort === id;
            return (
              <th
                key={id}
                scope="col"
                className={className}
                aria-sort={isSorted ? (view.descending ? 'descending' : 'ascending') : undefined}
              >
                <button
                  type="button"
                  className={styles.sort}
                  tabIndex={active === index ? 0 : -1}
                  onClick={() => onSort(id)}
                >
                  <span>{title}</span>
                  <span aria-hidden="true" className={styles.arrow}>
                    {isSorted ? (view.descending ? '▼' : '▲') : ''}
                  </span>
                </button>
                {/* Paper has no buttons. */}
                <span className={`${styles.printed} print-only`}>{title}</span>
              </th>
            );
          })}
        </tr>
      </thead>
    </>
  );
}
