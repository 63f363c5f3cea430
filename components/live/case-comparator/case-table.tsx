import type { ReactNode } from 'react';
import { TableBox } from '@/components/ui/table-box';
import { fill } from '@/lib/i18n/format';
import live from '../live.module.css';
import styles from './case-comparator.module.css';
import type { LocalCase } from './case';
import type { CaseWords } from './words';

type Row = { id: keyof CaseWords['rows']; cell: (each: LocalCase) => ReactNode };

/** The chosen cases, one a column. Drawn on the server too, as the still version. */
export function CaseTable({ cases, words }: { cases: readonly LocalCase[]; words: CaseWords }) {
  const rows: readonly Row[] = [
    { id: 'place', cell: (each) => each.place },
    { id: 'stage', cell: (each) => words.stages[each.stage] },
    { id: 'kind', cell: (each) => words.causes[each.kindOfCause] },
    { id: 'cause', cell: (each) => each.cause },
    {
      id: 'outcome',
      cell: (each) => (
        <>
          {each.outcome}
          {each.asOf && <small>{each.asOf}</small>}
        </>
      ),
    },
    { id: 'settled', cell: (each) => words.settled[each.settled] },
    { id: 'check', cell: (each) => each.check },
    { id: 'sources', cell: (each) => <Sources {...{ each, words }} /> },
  ];
  return (
    <TableBox label={words.table}>
      <table className={`${live.table} ${styles.cases}`}>
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <td />
            {cases.map((each) => (
              <th key={each.id} scope="col" data-kind={each.kind}>
                {each.name}
                <small>{words.kinds[each.kind]}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cell }) => (
            <tr key={id}>
              <th scope="row">{words.rows[id]}</th>
              {cases.map((each) => (
                <td key={each.id}>{cell(each)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function Sources({ each, words }: { each: LocalCase; words: CaseWords }) {
  return (
    <>
      {each.sources.map(({ title, url, year }) => (
        <p key={url}>
          <a href={url}>{title}</a> ({year})
        </p>
      ))}
      {each.sources.length === 0 && <p>{words.noSources}</p>}
      <p>
        <a href={each.href} aria-label={fill(words.readNamed, { name: each.name })}>
          {words.read}
        </a>
      </p>
    </>
  );
}
