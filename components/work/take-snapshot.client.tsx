'use client';

import { useId, useState } from 'react';
import { useSession } from '@/components/session/session.client';
import type { Messages } from '@/lib/i18n/messages';
import { MAX_NAME } from '@/lib/session/limits';
import type { Outcome as Attempt } from '@/lib/session/session';
import { summaryOf } from '@/lib/session/summary';
import type { Outcome } from './said.client';
import styles from './work.module.css';

type TakeSnapshotProps = {
  words: Messages['work']['snapshots'];
  say: (attempt: Promise<Attempt>, done: string) => Promise<boolean>;
  onRefused: (outcome: Outcome) => void;
};

/** The field and button that take a snapshot. */
export function TakeSnapshot({ words, say, onRefused }: TakeSnapshotProps) {
  const work = useSession((session) => session.work);
  const takeSnapshot = useSession((session) => session.takeSnapshot);
  const [name, setName] = useState('');
  const id = useId();
  const isBlank = summaryOf({ ...work, snapshots: [] }).isEmpty;

  async function take() {
    if (isBlank) {
      onRefused({ text: words.nothing });
      return;
    }
    if (await say(takeSnapshot(name.trim()), words.taken)) setName('');
  }
  return (
    <form
      className={styles.field}
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <label htmlFor={id}>{words.name}</label>
      <input
        id={id}
        type="text"
        maxLength={MAX_NAME}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <button type="submit" aria-disabled={isBlank}>
        {words.take}
      </button>
    </form>
  );
}
