'use client';

import { useId, useState } from 'react';
import { TableBox } from '@/components/ui/table-box';
import type { Quartiles } from '@/lib/cohort/standing-schema';
import type { Trend } from '@/lib/cohort/trend-schema';
import { fill, formatDay } from '@/lib/i18n/format';
import { figure } from '@/lib/report/figures';
import type { Texts } from '@/lib/report/texts';
import styles from './join.module.css';
import { RangeDrawing } from './range-drawing';
import type { TeamViewProps } from './team-view.client';

type ComparisonProps = TeamViewProps & { trend: Trend; texts: Texts };

/** The team beside the cohort's quartiles, overall and by chapter: only what the server gives. */
export function Comparison({ locale, words, cohort, trend, texts }: ComparisonProps) {
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const { compare } = words.team;
  const given = trend.rounds.filter(({ own }) => own);
  const shown = given.find(({ round }) => round === chosen) ?? given.at(-1);
  if (!shown?.own) return null;
  const { own, cohort: others } = shown;
  const nameOf = (round: string) => cohort.rounds.find((each) => each.id === round)?.name ?? round;
  const rows = [
    {
      id: 'overall',
      name: compare.overall,
      own: own.standing.score?.estimate ?? null,
      quartiles: others.overall,
    },
    ...others.chapters.map(({ id: chapter, quartiles }) => ({
      id: chapter,
      name: texts.title(chapter),
      own: own.standing.chapters.find((each) => each.id === chapter)?.score?.estimate ?? null,
      quartiles,
    })),
  ];
  const isHidden = rows.every(({ quartiles }) => quartiles === null);
  return (
    <div className={styles.compare}>
      <h3>{compare.title}</h3>
      {given.length > 1 && (
        <p className={styles.choose}>
          <label htmlFor={id}>{compare.round}</label>
          <select id={id} value={shown.round} onChange={({ target }) => setChosen(target.value)}>
            {given.map(({ round }) => (
              <option key={round} value={round}>
                {nameOf(round)}
              </option>
            ))}
          </select>
        </p>
      )}
      <p>
        {isHidden || others.asOf === null
          ? compare.hidden
          : fill(compare.shown, { date: formatDay(others.asOf.slice(0, 10), locale) })}
      </p>
      <TableBox label={compare.table}>
        <table className={styles.table}>
          <caption className="visually-hidden">{compare.table}</caption>
          <thead>
            <tr>
              <th scope="col">{compare.chapter}</th>
              <th scope="col">{compare.own}</th>
              <th scope="col">{compare.lower}</th>
              <th scope="col">{compare.median}</th>
              <th scope="col">{compare.upper}</th>
              <td className={styles.drawn} />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-row={row.id}>
                <th scope="row">{row.name}</th>
                <td>{row.own === null ? <None text={compare.noEstimate} /> : figure(row.own)}</td>
                <QuartileCells quartiles={row.quartiles} none={compare.notShown} />
                <td className={styles.drawn}>
                  <RangeDrawing own={row.own} quartiles={row.quartiles} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </div>
  );
}

function QuartileCells({ quartiles, none }: { quartiles: Quartiles | null; none: string }) {
  return (['lower', 'median', 'upper'] as const).map((each) => (
    <td key={each}>{quartiles ? quartiles[each] : <None text={none} />}</td>
  ));
}

function None({ text }: { text: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{text}</span>
    </>
  );
}
