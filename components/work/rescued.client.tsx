'use client';

import { useState } from 'react';
import { ConfirmDialog } from '@/components/session/confirm-dialog.client';
import { download } from '@/components/session/download';
import { useSession } from '@/components/session/session.client';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { localDay } from '@/lib/i18n/moment';
import { refusalText } from './problem-text';
import { Said, type Outcome } from './said.client';
import styles from './work.module.css';

/** Stored texts that could not be read: they are handed out whole, until they are discarded. */
export function Rescued({ words }: { words: Messages['work'] }) {
  const texts = useSession((session) => session.rescued);
  const discardRescued = useSession((session) => session.discardRescued);
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  if (texts.length === 0 && !outcome) return null;

  async function discard() {
    const result = await discardRescued();
    setOutcome(
      result.ok
        ? { text: words.rescued.discarded }
        : { text: refusalText(words.refusals, result.problem), isProblem: true },
    );
    // The button that opened the dialog is gone.
    document.getElementById('rescued')?.focus();
  }
  return (
    <section className={styles.section} aria-labelledby="rescued">
      <h2 id="rescued" tabIndex={-1}>
        {words.rescued.title}
      </h2>
      <div className={`column ${styles.body}`}>
        {texts.length > 0 && (
          <>
            <p>{words.rescued.intro}</p>
            <p className="actions">
              {texts.map((text, index) => (
                <button key={text} type="button" onClick={() => hand(text, index + 1)}>
                  {fill(words.rescued.download, { number: index + 1, size: kilobytes(text) })}
                </button>
              ))}
              <button type="button" onClick={() => setAsking(true)}>
                {words.rescued.discard}
              </button>
            </p>
          </>
        )}
        <Said outcome={outcome} />
      </div>
      {isAsking && (
        <ConfirmDialog
          title={words.rescued.confirm.title}
          confirm={words.rescued.confirm.confirm}
          cancel={words.cancel}
          isFinal
          onConfirm={() => void discard()}
          onClose={() => setAsking(false)}
        >
          <p>{words.rescued.confirm.text}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

const kilobytes = (text: string) => Math.max(1, Math.round(new Blob([text]).size / 1024));

function hand(text: string, number: number) {
  download(`groundwork-${localDay(Date.now())}-kept-aside-${number}.txt`, 'text/plain', text);
}
