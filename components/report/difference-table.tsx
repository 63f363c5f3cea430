import type { CriterionChange, Difference } from '@/lib/assessment/difference';
import { fill } from '@/lib/i18n/format';
import { differenceRows } from '@/lib/report/difference-rows';
import { signed } from '@/lib/report/figures';
import { causeIn } from '@/lib/report/sentences';
import type { Frame } from './own-report.client';
import styles from './tables.module.css';

type DifferenceTableProps = Frame & {
  found: Difference;
  /** Said when nothing changed. */
  nothing: string;
};

/** Scores before and after, and every criterion that stands otherwise, with the causes. */
export function DifferenceTable({ found, nothing, ...frame }: DifferenceTableProps) {
  const { words, texts } = frame;
  const { changes } = words;
  const rows = differenceRows(frame, found);
  if (rows.length === 0 && found.criteria.length === 0 && found.rules.length === 0) {
    return <p>{nothing}</p>;
  }
  const rules = found.rules.map((rule) => words.rules[rule]).join(words.listSeparator);
  return (
    <>
      {rows.length > 0 && <Measures words={changes} rows={rows} />}
      {found.rules.length > 0 && <p>{fill(changes.rules, { rules })}</p>}
      {found.criteria.length > 0 && (
        <>
          <table className={styles.changed} data-changes="">
            <caption>{changes.criteria}</caption>
            <thead>
              <tr>
                <th scope="col">{changes.criterion}</th>
                <th scope="col">{changes.what}</th>
                <th scope="col">{changes.effect}</th>
              </tr>
            </thead>
            <tbody>
              {found.criteria.map((change) => (
                <Changed key={change.id} {...{ change, words, texts }} />
              ))}
            </tbody>
          </table>
          <p className="quiet">
            {fill(changes.effectNote, {
              figure: found.effectOn === 'estimate' ? changes.figureEstimate : changes.figureLow,
            })}
          </p>
        </>
      )}
    </>
  );
}

type ChangedProps = Pick<Frame, 'words' | 'texts'> & { change: CriterionChange };

function Changed({ change, words, texts }: ChangedProps) {
  const { id, causes, effect } = change;
  const question = texts.criterion(id)?.question ?? fill(words.changes.gone, { id });
  return (
    <tr>
      <th scope="row">{question}</th>
      <td>{causes.map((cause) => causeIn({ words, texts }, cause)).join(words.listSeparator)}</td>
      <td>{effect ? signed(effect.score) : '–'}</td>
    </tr>
  );
}

type MeasuresProps = {
  words: Frame['words']['changes'];
  rows: ReturnType<typeof differenceRows>;
};

function Measures({ words, rows }: MeasuresProps) {
  const head = [words.measure, words.before, words.after, words.change];
  return (
    <table className={styles.numbers}>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, from, to, change }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{from}</td>
            <td>{to}</td>
            <td>{change}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
