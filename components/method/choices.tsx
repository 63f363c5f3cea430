import { TableBox } from '@/components/ui/table-box';
import type { ReactNode } from 'react';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import styles from './method.module.css';

/** Every number of the method that somebody chose, as the guidebook has it. */
export function Choices({ locale, guidebook }: { locale: Locale; guidebook: Guidebook }) {
  const { tables } = getMessages(locale).method;
  const { stages, bands, parts, version } = guidebook;
  return (
    <section className={styles.block} aria-labelledby="choices">
      <h2 id="choices">{tables.title}</h2>
      <p className="column">{fill(tables.text, { version })}</p>
      <div className={styles.tables}>
        <Table caption={tables.stages} head={[tables.stage, tables.target]}>
          {stages.map(({ id, title, hint, target }) => (
            <tr key={id}>
              <th scope="row">
                {title[locale]}
                <small>{hint[locale]}</small>
              </th>
              <td>{fill(tables.level, { level: target })}</td>
            </tr>
          ))}
        </Table>
        <Table caption={tables.bands} head={[tables.band, tables.from]}>
          {bands.map(({ id, title, meaning, from }) => (
            <tr key={id}>
              <th scope="row">
                {title[locale]}
                <small>{meaning[locale]}</small>
              </th>
              <td>{from}</td>
            </tr>
          ))}
        </Table>
        <Table caption={tables.weights} head={[tables.part, tables.weight]}>
          {parts.map(({ id, title, weight }) => (
            <tr key={id}>
              <th scope="row">{title[locale]}</th>
              <td>{weight}</td>
            </tr>
          ))}
        </Table>
      </div>
      <p className="quiet">{tables.override}</p>
    </section>
  );
}

type TableProps = { caption: string; head: readonly string[]; children: ReactNode };

function Table({ caption, head, children }: TableProps) {
  return (
    <TableBox label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </TableBox>
  );
}
