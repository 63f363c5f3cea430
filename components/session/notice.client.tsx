'use client';

import { useState } from 'react';
import { Link } from '@/components/ui/link';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import type { Trouble } from '@/lib/session/session';
import styles from './notice.module.css';
import { saveFile } from './save-file';
import { useSession } from './session.client';
import { WipeDialog } from './wipe-dialog.client';

export type NoticeCode = Trouble['code'] | 'rescued' | 'shared';
type NoticeProps = {
  code: NoticeCode;
  locale: Locale;
  words: Messages['work'];
  onDismiss: () => void;
};

/** What happened, what is safe, what to do next. */
export function Notice({ code, locale, words, onDismiss }: NoticeProps) {
  const { what, then } = words.trouble.problems[code];
  const isShared = code === 'shared';
  return (
    <div className={styles.notice} data-quiet={isShared || undefined}>
      <div className={`page ${styles.inside}`}>
        {/* The mode was chosen and is no news; the rest interrupts. */}
        <p role={isShared ? undefined : 'alert'}>
          <strong>{what}</strong> {then}
        </p>
        <div className={styles.actions}>
          <WaysOut {...{ code, words }} />
          <Link href={routes.work(locale, code === 'rescued' ? 'rescued' : undefined)}>
            {words.trouble.more}
          </Link>
          {!isShared && (
            <button type="button" onClick={onDismiss}>
              {words.trouble.dismiss}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}

function WaysOut({ code, words }: Pick<NoticeProps, 'code' | 'words'>) {
  const work = useSession((session) => session.work);
  const hydrate = useSession((session) => session.hydrate);
  const [isWiping, setWiping] = useState(false);
  const { save, retry, reload, wipe } = words.trouble;
  // A file saved before the work is read would lack what is stored.
  if (code === 'unread') return <Action text={retry} onPress={() => void hydrate()} />;
  if (code === 'rescued') return null;
  return (
    <>
      <Action text={save} onPress={() => saveFile(work)} />
      {code === 'newer-format' && <Action text={reload} onPress={() => location.reload()} />}
      {code === 'shared' && <Action text={wipe} onPress={() => setWiping(true)} />}
      {isWiping && <WipeDialog words={words} onClose={() => setWiping(false)} />}
    </>
  );
}

function Action({ text, onPress }: { text: string; onPress: () => void }) {
  return (
    <button type="button" onClick={onPress}>
      {text}
    </button>
  );
}
