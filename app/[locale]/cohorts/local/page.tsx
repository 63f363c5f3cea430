import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import styles from '@/components/cohort/local/local.module.css';
import { PageHead } from '@/components/ui/page-head';
import { getBook } from '@/lib/content/book';
import { cohortRoute } from '@/lib/cohort-routes';
import { getMessages } from '@/lib/i18n/messages';
import { outlineOf } from '@/lib/report/texts';
import { teamReportWords } from '../team-report-words';
import { LocalWithReports } from './local-with-reports.client';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).local;
  const path = cohortRoute(locale, 'cohorts/local');
  return pageMetadata({ locale, path, title, description });
}

export default async function LocalCohortPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { local, cohort, dashboard, pack } = getMessages(locale);
  const outline = outlineOf(getBook().guidebook, locale);
  return (
    <div className="page">
      <div className="no-print">
        <PageHead title={local.title} lead={local.lead} />
        <div className={styles.private}>
          <p>
            <strong>{local.private.title}</strong>
          </p>
          <p>{local.private.text}</p>
        </div>
      </div>
      <noscript>
        <p>{local.noScript}</p>
      </noscript>
      <LocalWithReports
        {...{ locale, outline }}
        words={{ local, cohort, dashboard, pack }}
        reportWords={teamReportWords(locale)}
      />
    </div>
  );
}
