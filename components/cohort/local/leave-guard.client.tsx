'use client';

import { useEffect, useState } from 'react';
import { ConfirmDialog } from '@/components/session/confirm-dialog.client';
import type { Messages } from '@/lib/i18n/messages';

type LeaveGuardProps = { words: Messages['local']['leave']; isNeeded: boolean };

/** Asks before work that is in no file is left: by the browser's own question, or before a link is followed. */
export function LeaveGuard({ words, isNeeded }: LeaveGuardProps) {
  const [to, setTo] = useState<string | null>(null);
  useEffect(() => {
    if (!isNeeded) return;
    const watch = new AbortController();
    const { signal } = watch;
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal });
    // Links navigate softly, and the browser does not ask then. Before React sees the click.
    document.addEventListener(
      'click',
      (event) => {
        const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
        if (!(link instanceof HTMLAnchorElement) || link.target || link.download) return;
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        if (link.origin !== location.origin || link.pathname === location.pathname) return;
        event.preventDefault();
        event.stopPropagation();
        setTo(link.href);
      },
      { signal, capture: true },
    );
    return () => watch.abort();
  }, [isNeeded]);
  if (to === null || !isNeeded) return null;
  return (
    <ConfirmDialog
      title={words.title}
      confirm={words.go}
      cancel={words.stay}
      isFinal
      onConfirm={() => {
        // The browser would ask once more.
        addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), {
          capture: true,
          once: true,
        });
        location.assign(to);
      }}
      onClose={() => setTo(null)}
    >
      <p>{words.text}</p>
    </ConfirmDialog>
  );
}
