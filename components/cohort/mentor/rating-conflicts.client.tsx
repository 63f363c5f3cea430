'use client';

import { useEffect, useRef } from 'react';
import type { RatingConflict } from '@/lib/cohort/rating-draft';
import type { Level } from '@/lib/guidebook/criterion-schema';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import type { Texts } from '@/lib/report/texts';
import { levelText } from './level-text';
import styles from './mentor.module.css';
import type { RatingHere } from './use-rating.client';

type RatingConflictsProps = { here: RatingHere; texts: Texts; words: Messages['mentor'] };

/** Criteria that the mentor rated differently on two devices: one holds, and the mentor says which. */
export function RatingConflicts({ here, texts, words }: RatingConflictsProps) {
  const box = useRef<HTMLElement>(null);
  const count = here.conflicts.length;
  useEffect(() => {
    if (count > 0) box.current?.focus();
  }, [count]);
  if (count === 0) return null;
  const said = (id: string, level: Level | null) =>
    level === null ? words.conflict.notRated : levelText(texts.criterion(id), level, words);
  return (
    <section
      ref={box}
      tabIndex={-1}
      role="alert"
      className={`${styles.conflicts} no-print`}
      aria-labelledby="conflicts"
    >
      <h3 id="conflicts">{words.conflict.title}</h3>
      <p>{words.conflict.text}</p>
      <ul role="list">
        {here.conflicts.map((conflict) => {
          const question = texts.criterion(conflict.criterion)?.question ?? conflict.criterion;
          return (
            <li key={conflict.criterion}>
              <p>
                <strong>{question}</strong>
              </p>
              <p>{fill(words.conflict.here, { level: said(conflict.criterion, conflict.here) })}</p>
              <p>
                {fill(words.conflict.there, { level: said(conflict.criterion, conflict.there) })}
              </p>
              <p className="actions">
                <Settle {...{ conflict, question, words }} side="here" onSettle={here.settle} />
                <Settle {...{ conflict, question, words }} side="there" onSettle={here.settle} />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type SettleProps = {
  conflict: RatingConflict;
  question: string;
  side: 'here' | 'there';
  words: Messages['mentor'];
  onSettle: RatingHere['settle'];
};

function Settle({ conflict, question, side, words, onSettle }: SettleProps) {
  const action = side === 'here' ? words.conflict.keepHere : words.conflict.takeThere;
  return (
    <button
      type="button"
      aria-label={fill(words.conflict.about, { action, question })}
      onClick={() => onSettle(conflict, side)}
    >
      {action}
    </button>
  );
}
