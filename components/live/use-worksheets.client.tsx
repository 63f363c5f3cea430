'use client';

import { useEffect, useState } from 'react';
import { useSession } from '@/components/session/session.client';
import type { Locale } from '@/lib/i18n/locale';
import type { Worksheet } from '@/lib/report/worksheet';

export type Worksheets =
  | { state: 'ready'; worksheets: readonly Worksheet[] }
  | { state: 'loading'; worksheets: readonly Worksheet[] }
  | { state: 'failed'; worksheets: readonly Worksheet[]; retry: () => void };

/** What was made of which inputs; null: it did not arrive. */
type Made = { from: unknown; worksheets: readonly Worksheet[] | null };

const none: readonly Worksheet[] = [];

/** The worksheets that the founder chose for the report; their code comes only when there are any. */
export function useWorksheets(locale: Locale): Worksheets {
  const inputs = useSession(({ work }) => work.inputs);
  const isAny = Object.entries(inputs).some(
    ([key, { value }]) => key.endsWith('/report') && value === 'yes',
  );
  const [made, setMade] = useState<Made | null>(null);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    if (!isAny) return;
    let isLate = false;
    import('./worksheets')
      .then(({ chosenWorksheets }) => chosenWorksheets(locale, inputs))
      .then(
        (worksheets) => !isLate && setMade({ from: inputs, worksheets }),
        () => !isLate && setMade({ from: inputs, worksheets: null }),
      );
    return () => {
      isLate = true;
    };
  }, [attempt, inputs, isAny, locale]);

  if (!isAny) return { state: 'ready', worksheets: none };
  if (made?.from !== inputs) return { state: 'loading', worksheets: made?.worksheets ?? none };
  if (made.worksheets) return { state: 'ready', worksheets: made.worksheets };
  const retry = () => {
    setMade(null);
    setAttempt(attempt + 1);
  };
  return { state: 'failed', worksheets: none, retry };
}
