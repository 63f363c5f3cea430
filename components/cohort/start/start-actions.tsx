import { Link } from '@/components/ui/link';
import { cohortRoute } from '@/lib/cohort-routes';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import styles from './start.module.css';

type StartActionsProps = { locale: Locale; words: Messages['cohorts']['overview'] };

/** Two ways to begin. */
export function StartActions({ locale, words }: StartActionsProps) {
  return (
    <ul role="list" className={styles.actions}>
      <li>
        <Link className="button button-main" href={cohortRoute(locale, 'cohorts/new')}>
          {words.start}
        </Link>
        <small>{words.startNote}</small>
      </li>
      <li>
        <Link className="button" href={cohortRoute(locale, 'cohorts/local')}>
          {words.local}
        </Link>
        <small>{words.localNote}</small>
      </li>
    </ul>
  );
}
