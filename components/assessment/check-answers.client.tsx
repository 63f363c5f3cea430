'use client';

import { useSession } from '@/components/session/session.client';
import { useCriteria } from '@/components/session/use-criteria.client';
import { Link } from '@/components/ui/link';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import styles from './check.module.css';
import { CheckList } from './check-list.client';
import type { OutlineTitles } from './check-rows';

export type CheckWords = Pick<Messages['assessment'], 'criterion' | 'check'>;
type CheckAnswersProps = { locale: Locale; outline: OutlineTitles; words: CheckWords };

/** Every answer in words, once the criteria and the stored work are here. */
export function CheckAnswers({ locale, outline, words }: CheckAnswersProps) {
  const loaded = useCriteria(locale);
  const ready = useSession(({ status }) => status === 'ready');
  const begun = useSession(({ work }) => Object.values(work.answers).some(({ choice }) => choice));
  const { check } = words;

  if (loaded.state === 'failed') {
    return (
      <div role="alert" className={styles.failed}>
        <p>{check.failed}</p>
        <button type="button" onClick={loaded.retry}>
          {check.retry}
        </button>
      </div>
    );
  }
  if (loaded.state === 'loading' || !ready) {
    return (
      <p role="status" className="quiet">
        {check.loading}
      </p>
    );
  }
  return (
    <>
      {!begun && (
        <p className={styles.none}>
          {check.none}
          <Link href={routes.assess(locale)}>{check.begin}</Link>
        </p>
      )}
      <CheckList {...{ locale, outline, words }} file={loaded} />
    </>
  );
}
