'use client';

import { ConfirmDialog } from '@/components/session/confirm-dialog.client';
import { useSession } from '@/components/session/session.client';
import { Facts } from '@/components/ui/facts';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { formatMoment } from '@/lib/i18n/moment';
import { summaryOf } from '@/lib/session/summary';
import type { ReadFile } from './read-file';

type OpenDialogProps = {
  file: ReadFile;
  locale: Locale;
  words: Messages['work'];
  onOpen: () => void;
  onClose: () => void;
};

/** What a file holds, and what becomes of what is here. */
export function OpenDialog({ file, locale, words, onOpen, onClose }: OpenDialogProps) {
  const work = useSession((session) => session.work);
  const here = summaryOf({ ...work, snapshots: [] });
  const there = summaryOf(file.work);
  const { confirm } = words.file;
  return (
    <ConfirmDialog
      title={confirm.title}
      confirm={confirm.open}
      cancel={words.cancel}
      onConfirm={onOpen}
      onClose={onClose}
    >
      <Facts
        rows={[
          [confirm.name, file.name],
          [confirm.savedAt, formatMoment(file.savedAt, locale)],
          [words.kept.answers, there.answers],
          [words.kept.evidence, there.evidenced],
          [words.kept.snapshots, there.snapshots],
          [words.kept.version, file.work.guidebookVersion],
        ]}
      />
      <p>
        {here.isEmpty ? confirm.replacesNothing : fill(confirm.replaces, { answers: here.answers })}
      </p>
    </ConfirmDialog>
  );
}
