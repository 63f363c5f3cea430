import { TableBox } from '@/components/ui/table-box';
import type { View } from '@/lib/report/view';
import type { Worksheet } from '@/lib/report/worksheet';
import styles from './worksheets.module.css';
import { Section } from './section';

/** What the founder chose in the live parts of the book, as far as it has come. */
export type ChosenWorksheets = {
  state: 'ready' | 'loading' | 'failed';
  worksheets: readonly Worksheet[];
  retry?: () => void;
};

type WorksheetsProps = { words: View['words']; chosen: ChosenWorksheets };

/** The worksheets: registers, lists and sums that the founder filled in and wants on paper. */
export function Worksheets({ words, chosen }: WorksheetsProps) {
  const { state, worksheets, retry } = chosen;
  if (state === 'failed') {
    return (
      <div role="alert" className="no-print">
        <p>{words.worksheets.failed}</p>
        <button type="button" onClick={retry}>
          {words.retry}
        </button>
      </div>
    );
  }
  if (worksheets.length === 0) return null;
  return (
    <Section id="worksheets" title={words.contents.worksheets} lead={words.worksheets.lead}>
      {worksheets.map((sheet) => (
        <Sheet key={sheet.title} sheet={sheet} />
      ))}
    </Section>
  );
}

function Sheet({ sheet: { title, rows, tables = [] } }: { sheet: Worksheet }) {
  return (
    <section className="stack">
      <h3>{title}</h3>
      {rows.length > 0 && (
        <dl className={styles.sheet}>
          {rows.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {tables.map((table) => (
        <TableBox key={table.title} label={table.title}>
          <table className={styles.sheetTable}>
            <caption>{table.title}</caption>
            <thead>
              <tr>
                {table.head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((cells, index) => (
                // Rows have no name of their own: two risks may read the same.
                <tr key={index}>
                  {cells.map((cell, column) => (
                    <td key={table.head[column]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      ))}
    </section>
  );
}
