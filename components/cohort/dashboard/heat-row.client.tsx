'use client';

import { memo } from 'react';
import { Link } from '@/components/ui/link';
import type { HeatRow } from '@/lib/cohort/dashboard-schema';
import { type HeatCell, readCell, shadeOf } from '@/lib/cohort/heat-cell';
import type { Messages } from '@/lib/i18n/messages';
import type { Frame } from './frame';
import styles from './heat.module.css';
import { shadeClass } from './shade-class';

type Words = Messages['dashboard']['heatMap'];
type HeatTableRowProps = {
  frame: Frame;
  row: HeatRow;
  /** Blockers that are open. */
  open: number;
  /** The column that Tab reaches, when it is in this row. */
  active: number | null;
};

/** One team. Drawn again only when it changes or the focus enters or leaves it: there may be 500. */
export const HeatTableRow = memo(function HeatTableRow(props: HeatTableRowProps) {
  const { frame, row, open, active } = props;
  const { heatMap: words } = frame.words;
  const name = frame.names.nameOf(row.team);
  const href = frame.teamHref?.(row.team);
  const stop = (column: number) => (active === column ? 0 : -1);
  return (
    <tr>
      <th scope="row" tabIndex={href ? undefined : stop(0)}>
        {href ? (
          <Link href={href} tabIndex={stop(0)}>
            {name}
          </Link>
        ) : (
          name
        )}
        <small>
          {row.band === null ? words.noBand : frame.texts.band(row.band)}
          {row.held && (
            <>
              <span aria-hidden="true" className={styles.heldMark}>
                {' '}
                ■
              </span>
              <span className="visually-hidden">, {words.held}</span>
            </>
          )}
        </small>
      </th>
      <td tabIndex={stop(1)} className={styles.sum}>
        {row.score?.estimate == null ? (
          <Without sign="?" says={words.tooLittle} />
        ) : (
          Math.round(row.score.estimate)
        )}
      </td>
      <td tabIndex={stop(2)} className={open > 0 ? styles.blocked : styles.sum}>
        {open}
      </td>
      {row.cells.map((cell, index) => (
        <Cell key={index} {...{ cell, words }} tabIndex={stop(index + 3)} />
      ))}
    </tr>
  );
});

type CellProps = { cell: HeatCell; words: Words; tabIndex: number };

function Cell({ cell, words, tabIndex }: CellProps) {
  const read = readCell(cell);
  if (typeof read === 'number') {
    return (
      <td tabIndex={tabIndex} className={shadeClass(shadeOf(cell.score?.estimate ?? 0))}>
        {read}
      </td>
    );
  }
  return read === 'too-little' ? (
    <td tabIndex={tabIndex} className={styles.tooLittle}>
      <Without sign="?" says={words.tooLittle} />
    </td>
  ) : (
    <td tabIndex={tabIndex} className={styles.notApplicable}>
      <Without sign="–" says={words.notApplicable} />
    </td>
  );
}

/** A sign for the eye and words for the ear. */
function Without({ sign, says }: { sign: string; says: string }) {
  return (
    <>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden">{says}</span>
    </>
  );
}
