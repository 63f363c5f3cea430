'use client';

import { useEffect, useState } from 'react';
import { isSharedComputer } from '@/components/session/is-shared-computer';
import { useSession } from '@/components/session/session.client';
import { type CohortDraft, type KeptDraft, readDraft } from '@/lib/cohort/cohort-draft';

const KEY = 'groundwork:cohort-draft';

/** Storage may be missing or full: the draft then lives in the tab alone. */
function stored(verb: (storage: Storage) => string | null | undefined): string | null {
  try {
    return verb(sessionStorage) ?? null;
  } catch {
    return null;
  }
}

/**
 * What is typed into the form, kept through a reload by this tab alone; on a shared computer not even so.
 * Only for the browser: it reads storage when it is first drawn.
 */
export function useDraft(fresh: () => CohortDraft) {
  const [kept, setKept] = useState<KeptDraft>(
    () =>
      readDraft(stored((storage) => storage.getItem(KEY)) ?? '') ?? { draft: fresh(), sent: null },
  );
  const isReady = useSession(({ status }) => status === 'ready');
  const isShared = useSession(isSharedComputer);
  const forget = () => {
    stored((storage) => {
      storage.removeItem(KEY);
      return null;
    });
  };
  useEffect(() => {
    if (isShared) forget();
  }, [isShared]);

  function keep(next: KeptDraft) {
    setKept(next);
    if (!isReady || isShared) return;
    stored((storage) => {
      storage.setItem(KEY, JSON.stringify(next));
      return null;
    });
  }
  return { ...kept, keep, forget };
}
