import { Link } from '@/components/ui/link';
import { cohortRoute } from '@/lib/cohort-routes';
import { callAddress } from '@/lib/cohort/calls';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import styles from './overview.module.css';
import { PrintButton } from './print-button.client';

type ActionsProps = {
  locale: Locale;
  words: Messages['dashboard'];
  place: { cohort: string; round: string };
};

/** Where a manager goes from here, and the files to take along. */
export function Actions({ locale, words, place }: ActionsProps) {
  const { cohort } = place;
  const { actions } = words;
  return (
    <>
      <Link href={cohortRoute(locale, 'cohorts/present', place)} className="button">
        {actions.present}
      </Link>
      <Link href={cohortRoute(locale, 'cohorts/pack', place)} className="button">
        {actions.pack}
      </Link>
      <PrintButton label={actions.print} />
      <Link href={cohortRoute(locale, 'cohorts/settings', { cohort })} className="button">
        {actions.settings}
      </Link>
      <p className={styles.exports}>
        <span>{actions.export}</span>
        {(['csv', 'jsonl', 'json'] as const).map((format) => (
          // A plain link: it leads to the API, which answers with a file.
          <a key={format} href={callAddress('exportCohort', { cohort }, { format })}>
            {format.toUpperCase()}
          </a>
        ))}
      </p>
    </>
  );
}
