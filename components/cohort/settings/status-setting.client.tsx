'use client';

import { useState } from 'react';
import { ConfirmDialog } from '@/components/session/confirm-dialog.client';
import { Outcome, type SettingsWords } from './outcome.client';
import { Section } from './section';
import { type Managed, useChange } from './use-change.client';

/** Open or closed. */
export function StatusSetting({ words, ...managed }: Managed & { words: SettingsWords }) {
  const { status: text, cancel } = words.settings;
  const [isAsking, setAsking] = useState(false);
  const { status } = managed.cohort;
  const isOpen = status === 'open';
  // It is said after the change, of the state that then holds.
  const changing = useChange(managed, isOpen ? text.closeNow : text.openNow);
  return (
    <Section id="status" title={text.title} intro={text[status]}>
      <button
        type="button"
        onClick={() => (isOpen ? setAsking(true) : void changing.send({ status: 'open' }))}
      >
        {isOpen ? text.close : text.reopen}
      </button>
      <Outcome {...managed} {...{ changing, words }} onSettled={() => undefined} />
      {isAsking && (
        <ConfirmDialog
          title={text.confirm}
          confirm={text.close}
          cancel={cancel}
          onConfirm={() => void changing.send({ status: 'closed' })}
          onClose={() => setAsking(false)}
        >
          <p>{text.loses}</p>
        </ConfirmDialog>
      )}
    </Section>
  );
}
