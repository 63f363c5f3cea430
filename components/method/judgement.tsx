import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { TableBox } from '@/components/ui/table-box';
import styles from './method.module.css';

/** What holds, what the score cannot do, and how others do it. */
export function Judgement({ locale }: { locale: Locale }) {
  const { invariants, limits, compare } = getMessages(locale).method;
  return (
    <>
      <section className={styles.block} aria-labelledby="invariants">
        <h2 id="invariants">{invariants.title}</h2>
        <p className="column">{invariants.text}</p>
        <Rows rows={invariants.rows} />
      </section>
      <section className={styles.block} aria-labelledby="limits">
        <h2 id="limits">{limits.title}</h2>
        <Rows rows={limits.rows} />
      </section>
      <section className={styles.block} aria-labelledby="compare">
        <h2 id="compare">{compare.title}</h2>
        <p className="column">{compare.text}</p>
        <Comparison {...compare} />
      </section>
    </>
  );
}

function Rows({ rows }: { rows: readonly string[] }) {
  return (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <li key={row}>{row}</li>
      ))}
    </ul>
  );
}

type ComparisonProps = {
  title: string;
  head: readonly string[];
  rows: readonly { name: string; url: string; cells: readonly string[] }[];
};

function Comparison({ title, head, rows }: ComparisonProps) {
  return (
    <TableBox label={title}>
      <table className={styles.comparison}>
        <thead>
          <tr>
            {head.map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, url, cells }) => (
            <tr key={name}>
              <th scope="row">
                <a href={url} rel="external noreferrer">
                  {name}
                </a>
              </th>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
