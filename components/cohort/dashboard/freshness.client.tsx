'use client';

import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { formatMoment } from '@/lib/i18n/moment';
import styles from './overview.module.css';

type FreshnessProps = {
  locale: Locale;
  words: Messages['dashboard'];
  /** When the figures were asked for, ms. */
  at: number;
  busy: boolean;
  isRefreshed: boolean;
  refresh: () => void;
};

/** Of when the figures are, and how to have newer ones. */
export function Freshness({ locale, words, at, busy, isRefreshed, refresh }: FreshnessProps) {
  return (
    <div className={styles.asOf}>
      <span>{fill(words.asOf, { moment: formatMoment(at, locale) })}</span>
      <button
        type="button"
        className="no-print"
        aria-disabled={busy}
        onClick={() => {
          if (!busy) refresh();
        }}
      >
        {words.refresh}
      </button>
      <span role="status">{busy ? words.refreshing : isRefreshed && words.refreshed}</span>
    </div>
  );
}
