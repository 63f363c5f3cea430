'use client';

import { useState } from 'react';
import { ConfirmDialog } from '@/components/session/confirm-dialog.client';
import { isSharedComputer } from '@/components/session/is-shared-computer';
import { useSession } from '@/components/session/session.client';
import type { Messages } from '@/lib/i18n/messages';
import { refusalText } from './problem-text';
import { Said, type Outcome } from './said.client';

type SharedComputerProps = { words: Messages['work'] };

/** Switches between keeping work in the browser and keeping it in memory only. */
export function SharedComputer({
  words: { shared: words, refusals, cancel },
}: SharedComputerProps) {
  const isOn = useSession(isSharedComputer);
  const isUnavailable = useSession(({ mode }) => mode === 'memory') && !isOn;
  const shareComputer = useSession((session) => session.shareComputer);
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);

  async function turn(on: boolean) {
    const result = await shareComputer(on);
    const done = { text: on ? words.turnedOn : words.turnedOff };
    const refused = !result.ok && {
      text: refusalText(refusals, result.problem),
      isProblem: true,
    };
    setOutcome(refused || done);
  }
  function press() {
    if (isUnavailable) {
      setOutcome({ text: words.unavailable });
      return;
    }
    if (isOn) return void turn(false);
    setAsking(true);
  }
  return (
    <>
      <p>
        <strong>{isOn ? words.isOn : words.isOff}</strong>
      </p>
      <p className="actions">
        <button type="button" aria-disabled={isUnavailable} onClick={press}>
          {isOn ? words.off : words.on}
        </button>
      </p>
      <Said outcome={outcome} />
      {isAsking && (
        <ConfirmDialog
          title={words.confirm.title}
          confirm={words.confirm.confirm}
          cancel={cancel}
          onConfirm={() => void turn(true)}
          onClose={() => setAsking(false)}
        >
          <p>{words.confirm.text}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
