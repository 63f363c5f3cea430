'use client';

import { useState } from 'react';
import { useSession } from '@/components/session/session.client';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import type { Outcome as Attempt } from '@/lib/session/session';
import { refusalText } from './problem-text';
import { Said, type Outcome } from './said.client';
import { SnapshotRow } from './snapshot-row.client';
import { TakeSnapshot } from './take-snapshot.client';
import styles from './work.module.css';

type SnapshotsProps = { locale: Locale; words: Messages['work'] };

/** Takes, names, removes and goes back to snapshots. The newest stands first. */
export function Snapshots({ locale, words }: SnapshotsProps) {
  const snapshots = useSession((session) => session.work.snapshots);
  const status = useSession((session) => session.status);
  const [outcome, setOutcome] = useState<Outcome>(null);

  /** Says what has come of a verb, and whether it did anything. */
  async function say(attempt: Promise<Attempt>, done: string): Promise<boolean> {
    const result = await attempt;
    setOutcome(
      result.ok
        ? { text: done }
        : { text: refusalText(words.refusals, result.problem), isProblem: true },
    );
    return result.ok;
  }
  return (
    <>
      <TakeSnapshot words={words.snapshots} say={say} onRefused={setOutcome} />
      <Said outcome={outcome} />
      {status === 'ready' && snapshots.length === 0 && (
        <p className="quiet">{words.snapshots.none}</p>
      )}
      <ul role="list" className={styles.list}>
        {snapshots.toReversed().map((snapshot) => (
          <SnapshotRow key={snapshot.id} {...{ snapshot, locale, words, say }} />
        ))}
      </ul>
    </>
  );
}
