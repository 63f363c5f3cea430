'use client';

import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { summaryOf } from '@/lib/session/summary';
import { ConfirmDialog } from './confirm-dialog.client';
import { isSharedComputer } from './is-shared-computer';
import { useSession } from './session.client';

type WipeDialogProps = {
  words: Messages['work'];
  onWiped?: () => void;
  onClose: () => void;
};

/** Says what goes, then wipes memory and storage in every tab. */
export function WipeDialog({ words, onWiped, onClose }: WipeDialogProps) {
  const session = useSession((state) => state);
  const { answers, snapshots } = summaryOf(session.work);
  const { confirm } = words.wipe;

  function wipe() {
    const wasShared = isSharedComputer(session);
    session.wipe();
    // The next person at a shared computer shall not be kept either.
    if (wasShared) void session.shareComputer(true);
    onWiped?.();
  }
  return (
    <ConfirmDialog
      title={confirm.title}
      confirm={confirm.confirm}
      cancel={words.cancel}
      isFinal
      onConfirm={wipe}
      onClose={onClose}
    >
      <p>{fill(confirm.goes, { answers, snapshots })}</p>
      {session.rescued.length > 0 && <p>{confirm.rescued}</p>}
      {session.trouble?.code === 'newer-format' && <p>{confirm.newer}</p>}
    </ConfirmDialog>
  );
}
