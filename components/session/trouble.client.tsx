'use client';

import { useEffect, useState, type ComponentType } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import { useSession } from './session.client';

type TroubleProps = {
  locale: Locale;
  /** Said when the rest cannot be fetched: trouble may well be that the network is gone. */
  short: string;
};

/**
 * Says on every page that work is not being kept as usual. It is on every page and almost never
 * has anything to say, so that what it says is fetched only then.
 */
export function Trouble({ locale, short }: TroubleProps) {
  const isTold = useSession(
    ({ trouble, rescued, mode }) => trouble !== null || rescued.length > 0 || mode === 'memory',
  );
  const [Notices, setNotices] = useState<ComponentType | null>(null);
  const [isCutOff, setCutOff] = useState(false);
  useEffect(() => {
    if (!isTold) return;
    const fetchNotices = () =>
      void import('./notices.client')
        .then(async ({ noticesIn }) => noticesIn(locale))
        .then(
          (component) => setNotices(() => component),
          () => setCutOff(true),
        );
    fetchNotices();
    addEventListener('online', fetchNotices);
    return () => removeEventListener('online', fetchNotices);
  }, [isTold, locale]);
  if (!isTold) return null;
  if (Notices) return <Notices />;
  return isCutOff ? (
    <p role="alert" className="page">
      {short}
    </p>
  ) : null;
}
