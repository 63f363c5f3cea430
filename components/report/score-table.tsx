import { figure, range } from '@/lib/report/figures';
import type { ScoreRow } from '@/lib/report/score-rows';
import type { View } from '@/lib/report/view';
import { ChapterLink } from './chapter-link.client';
import styles from './tables.module.css';

type NamedRow = ScoreRow & { name: string; href?: string };
type ScoreTableProps = {
  words: View['words']['scores'];
  caption: string;
  /** Head of the first column. */
  first: string;
  rows: readonly NamedRow[];
};

/** The numbers of a chart: score with its range, evidence-backed score with the distance, how much is answered. */
export function ScoreTable({ words, caption, first, rows }: ScoreTableProps) {
  return (
    <table className={styles.scores}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">
            {words.score}
            <small>{words.range}</small>
          </th>
          <th scope="col">
            {words.backed}
            <small>{words.unshown}</small>
          </th>
          <th scope="col">{words.answered}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} {...{ row, words }} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, words }: { row: NamedRow; words: ScoreTableProps['words'] }) {
  const { id, name, href, score, backed, unshown, counts } = row;
  return (
    <tr data-row={id}>
      <th scope="row">{href ? <ChapterLink href={href}>{name}</ChapterLink> : name}</th>
      <td>
        <Estimate value={score.estimate} none={words.noEstimate} />
        <small>{range(score)}</small>
      </td>
      <td>
        <Estimate value={backed.estimate} none={words.noEstimate} />
        <small>{unshown < 0.05 ? figure(0) : `−${figure(unshown)}`}</small>
      </td>
      <td>
        {counts.answered}/{counts.applicable}
      </td>
    </tr>
  );
}

function Estimate({ value, none }: { value: number | null; none: string }) {
  if (value !== null) return figure(value);
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{none}</span>
    </>
  );
}
