'use client';

import { useState } from 'react';
import { fill } from '@/lib/i18n/format';
import live from '../live.module.css';
import styles from './faults.module.css';
import { FaultList, lineText } from './fault-list';
import { checkMarks, faultIds, listing, type Checked } from './faults';
import type { FaultWords } from './fault-words';

/** The listing to mark, line by line, and what the marks come to. */
export function FaultHunt({ words }: { words: FaultWords }) {
  const [marked, setMarked] = useState<ReadonlySet<number>>(new Set());
  const [checked, setChecked] = useState<Checked | null>(null);
  function mark(line: number, isMarked: boolean) {
    const next = new Set(marked);
    if (isMarked) next.add(line);
    else next.delete(line);
    setMarked(next);
  }
  return (
    <section className={live.stack} aria-labelledby="digit-lab-faults">
      <h4 id="digit-lab-faults">{words.title}</h4>
      <p>{words.how}</p>
      <ol role="list" className={`${styles.listing} ${styles.marking}`} aria-label={words.listing}>
        {listing.map((line, i) => (
          <li key={i}>
            <label>
              <input
                type="checkbox"
                checked={marked.has(i + 1)}
                disabled={lineText(line, words) === ''}
                onChange={(event) => mark(i + 1, event.target.checked)}
              />
              <span className={styles.lineNumber}>{i + 1}</span>
              <code>{lineText(line, words)}</code>
            </label>
          </li>
        ))}
      </ol>
      <p className="actions no-print">
        <button type="button" onClick={() => setChecked(checkMarks(marked))}>
          {words.check}
        </button>
      </p>
      <p role="status">{checked && verdict(checked, words)}</p>
      <FaultList words={words} />
    </section>
  );
}

function verdict({ found, inOrder }: Checked, words: FaultWords): string {
  if (found.length + inOrder.length === 0) return words.none;
  const first =
    found.length === faultIds.length ? words.all : fill(words.some, { found: found.length });
  return inOrder.length > 0
    ? `${first}${words.between}${fill(words.inOrder, { lines: inOrder.join(', ') })}`
    : first;
}
