import { TableBox } from '@/components/ui/table-box';
import type { Trend } from '@/lib/cohort/trend-schema';
import { figure, range } from '@/lib/report/figures';
import type { Texts } from '@/lib/report/texts';
import styles from './join.module.css';
import type { TeamViewProps } from './team-view.client';
import { TrendDrawing } from './trend-drawing';
import { quartilesText } from './quartiles-text';

type TrendTableProps = TeamViewProps & { trend: Trend; texts: Texts };

/** The team's own rounds, and the cohort's middle beside each. */
export function TrendTable({ words, cohort, trend, texts }: TrendTableProps) {
  const { trend: said } = words.team;
  const rounds = cohort.rounds.flatMap(({ id, name }) => {
    const found = trend.rounds.find(({ round }) => round === id);
    return found ? [{ ...found, name }] : [];
  });
  if (!rounds.some(({ own }) => own)) return <p>{said.nothing}</p>;
  return (
    <div className={styles.charted}>
      <TrendDrawing rounds={rounds} words={said} />
      <TableBox label={said.table}>
        <table className={styles.table}>
          <caption className="visually-hidden">{said.table}</caption>
          <thead>
            <tr>
              <th scope="col">{said.round}</th>
              <th scope="col">{said.score}</th>
              <th scope="col">{said.band}</th>
              <th scope="col">{said.blockers}</th>
              <th scope="col">{said.cohort}</th>
            </tr>
          </thead>
          <tbody>
            {rounds.map(({ round, name, own, cohort: others }) => (
              <tr key={round}>
                <th scope="row">{name}</th>
                {own ? (
                  <OwnCells own={own} texts={texts} none={said.noEstimate} />
                ) : (
                  <Missing words={said} />
                )}
                <td>{quartilesText(others.overall) ?? said.hidden}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </div>
  );
}

type OwnCellsProps = {
  own: NonNullable<Trend['rounds'][number]['own']>;
  texts: Texts;
  none: string;
};

function OwnCells({ own: { standing }, texts, none }: OwnCellsProps) {
  const { score, band, gates } = standing;
  return (
    <>
      <td>
        {score === null || score.estimate === null ? none : figure(score.estimate)}
        {score && score.low < score.high && <small>{range(score)}</small>}
      </td>
      <td>{band.id === null ? '–' : texts.band(band.id)}</td>
      <td>{gates.filter(({ kind }) => kind === 'blocker').length}</td>
    </>
  );
}

function Missing({ words }: { words: TrendTableProps['words']['team']['trend'] }) {
  return <td colSpan={3}>{words.missing}</td>;
}
