'use client';

import { useState } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { Notice, type NoticeCode } from './notice.client';
import styles from './notice.module.css';
import { useSession } from './session.client';

export type NoticeListProps = { locale: Locale; words: Messages['work'] };

/**
 * What is the matter, one notice each. A dismissed one stays away until the matter is over and
 * comes again: a full storage would otherwise be told anew at every key. The store goes on
 * knowing, so that the page about the founder's work still tells.
 */
export function NoticeList({ locale, words }: NoticeListProps) {
  const trouble = useSession((session) => session.trouble?.code ?? null);
  const isRescued = useSession(({ rescued }) => rescued.length > 0);
  const isMemory = useSession(({ mode }) => mode === 'memory');
  const [dismissed, setDismissed] = useState<readonly NoticeCode[]>([]);

  const codes: NoticeCode[] = [
    ...(trouble ? [trouble] : []),
    ...(isRescued ? (['rescued'] as const) : []),
    ...(isMemory && !trouble ? (['shared'] as const) : []),
  ];
  const over = dismissed.filter((code) => !codes.includes(code));
  if (over.length > 0) setDismissed(dismissed.filter((code) => !over.includes(code)));

  function dismiss(code: NoticeCode) {
    setDismissed([...dismissed, code]);
    // The button that had the focus goes away.
    document.getElementById('main')?.focus({ preventScroll: true });
  }
  const shown = codes.filter((code) => !dismissed.includes(code));
  if (shown.length === 0) return null;
  return (
    <section className={styles.notices} aria-label={words.trouble.label}>
      {shown.map((code) => (
        <Notice key={code} {...{ code, locale, words }} onDismiss={() => dismiss(code)} />
      ))}
    </section>
  );
}
