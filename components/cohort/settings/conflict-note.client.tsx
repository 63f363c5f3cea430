'use client';

import { useEffect, useRef } from 'react';
import { TableBox } from '@/components/ui/table-box';
import { type ChangeableField, conflictRows } from '@/lib/cohort/cohort-changes';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import styles from './settings.module.css';
import type { Conflict } from './use-change.client';

type ConflictNoteProps = {
  locale: Locale;
  conflict: Conflict;
  words: Messages['cohorts']['settings']['conflict'];
  onKeep: () => void;
  onTake: () => void;
};
type Fields = Partial<Omit<Cohort, 'rounds'>> & {
  rounds?: readonly Omit<Cohort['rounds'][number], 'id'>[] | undefined;
};

/** Both sides of a change that came too late, and two ways to decide. */
export function ConflictNote({ locale, conflict, words, onKeep, onTake }: ConflictNoteProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [conflict]);
  const { seen, now, wanted } = conflict;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.conflict}>
      <p>
        <strong>{words.title}</strong>
      </p>
      <p>{words.text}</p>
      <TableBox label={words.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.now}</th>
              <th scope="col">{words.yours}</th>
            </tr>
          </thead>
          <tbody>
            {conflictRows(seen, now, wanted).map(({ field, isWanted }) => (
              <tr key={field}>
                <th scope="row">{words.fields[field]}</th>
                <td>{valueOf(field, now)}</td>
                <td>{isWanted ? valueOf(field, wanted) : words.same}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <p className="actions">
        <button type="button" onClick={onKeep}>
          {words.keepYours}
        </button>
        <button type="button" onClick={onTake}>
          {words.takeTheirs}
        </button>
      </p>
    </div>
  );

  function valueOf(field: ChangeableField, fields: Fields) {
    if (field === 'name') return fields.name;
    if (field === 'status') return fields.status && words[fields.status];
    if (field === 'anonymous') return fields.anonymous ? words.yes : words.no;
    if (field === 'deleteAfter') return formatDay(fields.deleteAfter ?? '', locale);
    return (
      <ul role="list">
        {(fields.rounds ?? []).map(({ name, opensOn, closesOn }) => (
          <li key={`${name} ${opensOn}`}>
            {name} <small>{`${formatDay(opensOn, locale)} – ${formatDay(closesOn, locale)}`}</small>
          </li>
        ))}
      </ul>
    );
  }
}
