'use client';

import { ConfirmDialog } from '@/components/session/confirm-dialog.client';
import { useSession } from '@/components/session/session.client';
import { fill } from '@/lib/i18n/format';
import { workOf } from '@/lib/session/replace-work';
import type { SnapshotRowProps } from './snapshot-row.client';

/** `restore`: its answers again become the present ones. */
export type SnapshotQuestion = 'restore' | 'remove';

type SnapshotDialogProps = Omit<SnapshotRowProps, 'locale'> & {
  question: SnapshotQuestion;
  about: { name: string; date: string; count: number };
  onClose: () => void;
};

/** Asks before a snapshot is removed or takes the place of the present answers. */
export function SnapshotDialog(props: SnapshotDialogProps) {
  const { question, snapshot, about, words, say, onClose } = props;
  const removeSnapshot = useSession((session) => session.removeSnapshot);
  const replaceWork = useSession((session) => session.replaceWork);
  const text = words.snapshots;
  const confirm = question === 'remove' ? text.confirmRemove : text.confirmRestore;

  async function remove() {
    // The row goes, and with it the button that has the focus.
    if (await say(removeSnapshot(snapshot.id), text.removed)) focusHeading();
  }
  const restore = () => say(replaceWork(workOf(snapshot.assessment), text.before), text.restored);
  return (
    <ConfirmDialog
      title={confirm.title}
      confirm={confirm.confirm}
      cancel={words.cancel}
      isFinal={question === 'remove'}
      onConfirm={() => void (question === 'remove' ? remove() : restore())}
      onClose={onClose}
    >
      <p>{fill(confirm.text, about)}</p>
    </ConfirmDialog>
  );
}

const focusHeading = () => document.getElementById('snapshots')?.focus({ preventScroll: true });
