import { TableBox } from '@/components/ui/table-box';
import { fill } from '@/lib/i18n/format';
import styles from './faults.module.css';
import { faultIds, lineOf, listing, type ListingLine } from './faults';
import type { FaultWords } from './fault-words';

/** The words of a line. */
export function lineText(line: ListingLine, words: FaultWords): string {
  return 'comment' in line ? words.comments[line.comment] : line.text;
}

/** The listing to read, where nothing can be marked. */
export function StillListing({ words }: { words: FaultWords }) {
  return (
    <TableBox label={words.listing}>
      <ol role="list" className={styles.listing}>
        {listing.map((line, i) => (
          <li key={i} className={styles.line}>
            <span />
            <span className={styles.lineNumber}>{i + 1}</span>
            <code>{lineText(line, words)}</code>
          </li>
        ))}
      </ol>
    </TableBox>
  );
}

/** Each fault behind its hint: where it stands, what it does, why, and what mends it. */
export function FaultList({ words }: { words: FaultWords }) {
  return (
    <>
      <h5>{words.answers}</h5>
      <ol role="list" className={styles.faults}>
        {faultIds.map((id, i) => {
          const { hint, happens, why, mend } = words.faults[id];
          return (
            <li key={id}>
              <details>
                <summary>{fill(words.fault, { number: i + 1, hint })}</summary>
                <p className="quiet">{fill(words.line, { line: lineOf(id) })}</p>
                <dl>
                  <dt>{words.happens}</dt>
                  <dd>{happens}</dd>
                  <dt>{words.why}</dt>
                  <dd>{why}</dd>
                  <dt>{words.mend}</dt>
                  <dd>{mend}</dd>
                </dl>
              </details>
            </li>
          );
        })}
      </ol>
    </>
  );
}
