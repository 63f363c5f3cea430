import { TableBox } from '@/components/ui/table-box';
import styles from '../live.module.css';
import { Plot } from '../plot';
import { Bar } from './bar';
import type { Sheet, SheetTable, SheetWords, Shown } from './sheet';
import own from './money.module.css';

type ResultProps<Field extends string, Words extends SheetWords<Field>> = {
  sheet: Sheet<Field, Words>;
  shown: Shown<Field, Words>;
};

/** What follows from the numbers. Drawn on the server too, as the still version. */
export function SheetResult<Field extends string, Words extends SheetWords<Field>>({
  sheet,
  shown,
}: ResultProps<Field, Words>) {
  return (
    <>
      {sheet.plot && <Plot {...sheet.plot(shown)} />}
      {sheet.tables(shown).map((table) =>
        table.folded ? (
          <details key={table.title} className={own.folded}>
            <summary>{table.title}</summary>
            <Numbers table={table} />
          </details>
        ) : (
          <Numbers key={table.title} table={table} />
        ),
      )}
    </>
  );
}

function Numbers({ table: { title, head, rows, folded, bars } }: { table: SheetTable }) {
  return (
    <TableBox label={title}>
      <table className={`${styles.table} ${own.numbers}`}>
        <caption className={folded ? 'visually-hidden' : undefined}>{title}</caption>
        <thead>
          <tr>
            {head.map((name, column) => (
              <th key={name} scope="col" className={column ? styles.number : undefined}>
                {name}
              </th>
            ))}
            {bars && <td aria-hidden="true" />}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={column} className={styles.number}>
                  {cell}
                </td>
              ))}
              {bars && (
                <td aria-hidden="true" className={own.barCell}>
                  <Bar value={bars[row] ?? 0} all={bars} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
