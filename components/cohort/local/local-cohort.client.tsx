'use client';

import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { type Outline, textsOf } from '@/lib/report/texts';
import { useMemo, type ReactNode } from 'react';
import { useCriteria } from '@/components/session/use-criteria.client';
import type { DrawReport } from '../draw-report';
import type { DrawSheet } from '../draw-sheet';
import { LocalPage } from './local-page.client';
import styles from './local.module.css';

export type LocalWords = Pick<Messages, 'local' | 'cohort' | 'dashboard' | 'pack'>;

type LocalCohortProps = {
  locale: Locale;
  outline: Outline;
  words: LocalWords;
  drawReport: DrawReport;
  drawSheet: DrawSheet;
};

/** A cohort without a server: the texts of the book first, then whatever is dropped. */
export function LocalCohort({ outline, ...props }: LocalCohortProps): ReactNode {
  const { locale, words } = props;
  const { local } = words;
  const loaded = useCriteria(locale);
  const criteria = loaded.state === 'ready' ? loaded.criteria : null;
  const texts = useMemo(() => criteria && textsOf(outline, criteria), [outline, criteria]);
  if (loaded.state === 'failed') {
    return (
      <div role="alert" className="column stack">
        <p>{local.failed}</p>
        <button type="button" onClick={loaded.retry}>
          {local.retry}
        </button>
      </div>
    );
  }
  if (loaded.state === 'loading' || !texts) return <p role="status">{local.loading}</p>;
  return (
    <div className={styles.local}>
      <LocalPage {...props} {...{ texts }} rubric={loaded.rubric} />
    </div>
  );
}
