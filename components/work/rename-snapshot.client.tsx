'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { useSession } from '@/components/session/session.client';
import { MAX_NAME } from '@/lib/session/limits';
import type { SnapshotRowProps } from './snapshot-row.client';
import styles from './work.module.css';

type RenameSnapshotProps = Omit<SnapshotRowProps, 'locale'> & { onEnd: () => void };

/** The name of a snapshot as a field. Escape leaves it as it was. */
export function RenameSnapshot({ snapshot, words, say, onEnd }: RenameSnapshotProps) {
  const renameSnapshot = useSession((session) => session.renameSnapshot);
  const [name, setName] = useState(snapshot.name);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.select(), []);

  async function rename() {
    if (await say(renameSnapshot(snapshot.id, name.trim()), words.snapshots.renamed)) onEnd();
  }
  return (
    <form
      className={styles.field}
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
    >
      <label htmlFor={id}>{words.snapshots.newName}</label>
      <input
        id={id}
        ref={field}
        type="text"
        maxLength={MAX_NAME}
        value={name}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={({ key }) => key === 'Escape' && onEnd()}
      />
      <button type="submit" className="button-main">
        {words.snapshots.saveName}
      </button>
      <button type="button" onClick={onEnd}>
        {words.cancel}
      </button>
    </form>
  );
}
