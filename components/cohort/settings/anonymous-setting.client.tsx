'use client';

import { useState } from 'react';
import { ConfirmDialog } from '@/components/session/confirm-dialog.client';
import { Outcome, type SettingsWords } from './outcome.client';
import { Section } from './section';
import { type Managed, useChange } from './use-change.client';

/** Whether managers and mentors see names. It goes one way only. */
export function AnonymousSetting({ words, ...managed }: Managed & { words: SettingsWords }) {
  const { anonymous: text, cancel } = words.settings;
  const [isAsking, setAsking] = useState(false);
  const changing = useChange(managed, text.done);
  const isOn = managed.cohort.anonymous;
  return (
    <Section id="anonymous" title={text.title} intro={isOn ? text.on : text.off}>
      {!isOn && (
        <button type="button" onClick={() => setAsking(true)}>
          {text.make}
        </button>
      )}
      <Outcome {...managed} {...{ changing, words }} onSettled={() => undefined} />
      {isAsking && (
        <ConfirmDialog
          title={text.confirm}
          confirm={text.make}
          cancel={cancel}
          isFinal
          onConfirm={() => {
            void changing
              .send({ anonymous: true })
              // The button that asked for it is gone.
              .then((done) => done && document.getElementById('anonymous')?.focus());
          }}
          onClose={() => setAsking(false)}
        >
          <p>{text.loses}</p>
        </ConfirmDialog>
      )}
    </Section>
  );
}
