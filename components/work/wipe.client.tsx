'use client';

import { useState } from 'react';
import { useSession } from '@/components/session/session.client';
import { WipeDialog } from '@/components/session/wipe-dialog.client';
import type { Messages } from '@/lib/i18n/messages';
import { summaryOf } from '@/lib/session/summary';
import { Said, type Outcome } from './said.client';
import styles from './work.module.css';

/** Erases all of the founder's work from this browser. */
export function Wipe({ words }: { words: Messages['work'] }) {
  const hasAnything = useSession(
    ({ work, rescued, trouble }) =>
      !summaryOf(work).isEmpty || rescued.length > 0 || trouble !== null,
  );
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const press = () => (hasAnything ? setAsking(true) : setOutcome({ text: words.wipe.nothing }));
  return (
    <>
      <p className="actions">
        <button type="button" className={styles.final} aria-disabled={!hasAnything} onClick={press}>
          {words.wipe.wipe}
        </button>
      </p>
      <Said outcome={outcome} />
      {isAsking && (
        <WipeDialog
          words={words}
          onWiped={() => setOutcome({ text: words.wipe.done })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
