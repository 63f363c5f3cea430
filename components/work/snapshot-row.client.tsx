'use client';

import { useRef, useState } from 'react';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { formatMoment } from '@/lib/i18n/moment';
import type { Outcome as Attempt } from '@/lib/session/session';
import { countAnswers } from '@/lib/session/summary';
import type { Snapshot } from '@/lib/session/work';
import { RenameSnapshot } from './rename-snapshot.client';
import { SnapshotDialog, type SnapshotQuestion } from './snapshot-dialog.client';
import styles from './work.module.css';

export type SnapshotRowProps = {
  snapshot: Snapshot;
  locale: Locale;
  words: Messages['work'];
  say: (attempt: Promise<Attempt>, done: string) => Promise<boolean>;
};

/** One snapshot and what can be done with it. */
export function SnapshotRow({ snapshot, locale, words, say }: SnapshotRowProps) {
  const [doing, setDoing] = useState<SnapshotQuestion | 'rename' | null>(null);
  const renameButton = useRef<HTMLButtonElement>(null);
  const text = words.snapshots;
  const name = snapshot.name || text.unnamed;
  const date = formatMoment(snapshot.takenAt, locale);
  const count = countAnswers(snapshot.assessment).answers;
  const actionName = (action: string) => fill(text.actionOn, { action, name, date });

  function endRename() {
    setDoing(null);
    // It is rendered again, in the place of the field, after this.
    requestAnimationFrame(() => renameButton.current?.focus());
  }
  if (doing === 'rename') {
    return (
      <li>
        <RenameSnapshot {...{ snapshot, words, say }} onEnd={endRename} />
      </li>
    );
  }
  const asks = { restore: text.restore, remove: text.remove };
  return (
    <li>
      <p className={styles.name}>
        <strong>{name}</strong>{' '}
        <span className="quiet">
          {date} · {fill(text.answers, { count })}
        </span>
      </p>
      <p className={styles.rowActions}>
        <button
          type="button"
          ref={renameButton}
          aria-label={actionName(text.rename)}
          onClick={() => setDoing('rename')}
        >
          {text.rename}
        </button>
        {(['restore', 'remove'] as const).map((question) => (
          <button
            key={question}
            type="button"
            aria-label={actionName(asks[question])}
            onClick={() => setDoing(question)}
          >
            {asks[question]}
          </button>
        ))}
      </p>
      {doing && (
        <SnapshotDialog
          question={doing}
          {...{ snapshot, words, say }}
          about={{ name, date, count }}
          onClose={() => setDoing(null)}
        />
      )}
    </li>
  );
}
