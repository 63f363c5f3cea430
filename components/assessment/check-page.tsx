import { Link } from '@/components/ui/link';
import { PageHead } from '@/components/ui/page-head';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { CheckAnswers } from './check-answers.client';
import styles from './check.module.css';

/** Every answer at one glance, before the report is drawn from them. */
export function CheckPage({ locale, guidebook }: { locale: Locale; guidebook: Guidebook }) {
  const { criterion, check, asking } = getMessages(locale).assessment;
  const outline = guidebook.parts.map((part) => ({
    id: part.id,
    title: part.title[locale],
    chapters: part.chapters.map(({ id, title }) => ({ id, title: title[locale] })),
  }));
  return (
    <div className="page">
      <PageHead title={check.title} lead={check.lead}>
        <noscript>
          <p className="quiet">{check.needsScript}</p>
        </noscript>
      </PageHead>
      <div className={styles.page}>
        <CheckAnswers {...{ locale, outline }} words={{ criterion, check }} />
        <p className={`actions ${styles.actions}`}>
          <Link href={routes.report(locale)} className="button button-main">
            {check.report}
          </Link>
          <Link href={routes.assess(locale)}>{asking.overview}</Link>
        </p>
      </div>
    </div>
  );
}
