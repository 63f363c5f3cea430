'use client';

import { useId, useState } from 'react';
import { useSession } from '@/components/session/session.client';
import { fill } from '@/lib/i18n/format';
import { formatMoment } from '@/lib/i18n/moment';
import type { View } from '@/lib/report/view';
import type { Outcome } from '@/lib/session/session';
import type { Snapshot } from '@/lib/session/work';
import { Section } from './section';
import { SinceSnapshot } from './since-snapshot.client';
import styles from './changes.module.css';

type ChangesProps = { view: View; snapshots: readonly Snapshot[] };

/** What changed since a snapshot, which the reader chooses; the latest at first. */
export function Changes({ view, snapshots }: ChangesProps) {
  const { words, locale } = view;
  const field = useId();
  const take = useSession((session) => session.takeSnapshot);
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const snapshot = snapshots.find(({ id }) => id === chosen) ?? snapshots.at(-1);

  function tell(outcome: Outcome) {
    const problem = outcome.ok ? null : outcome.problem;
    if (!problem) setSaid(words.changes.taken);
    else if (problem.code === 'too-many-snapshots') setSaid(fill(words.changes.tooMany, problem));
    else setSaid(words.changes.refused);
  }
  return (
    <Section id="changes" title={words.contents.changes} lead={words.changes.lead}>
      {!snapshot && <p>{words.changes.none}</p>}
      <div className={`${styles.compare} no-print`}>
        {snapshot && (
          <div>
            <label htmlFor={field}>{words.changes.compare}</label>
            <select
              id={field}
              value={snapshot.id}
              onChange={({ target }) => setChosen(target.value)}
            >
              {[...snapshots].reverse().map(({ id, name, takenAt }) => (
                <option key={id} value={id}>
                  {named(view, name, formatMoment(takenAt, locale))}
                </option>
              ))}
            </select>
          </div>
        )}
        <button type="button" onClick={() => void take().then(tell)}>
          {words.changes.take}
        </button>
      </div>
      <p role="status" className="no-print">
        {said}
      </p>
      {snapshot && (
        <>
          <p className="quiet">
            {named(view, snapshot.name, formatMoment(snapshot.takenAt, locale))}
          </p>
          <SinceSnapshot {...{ view, snapshot }} />
        </>
      )}
    </Section>
  );
}

function named({ words }: View, name: string, date: string): string {
  return fill(words.changes.snapshot, { name: name || words.changes.unnamed, date });
}
