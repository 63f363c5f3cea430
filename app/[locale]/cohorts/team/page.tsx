import type { Metadata } from 'next';
import { Suspense } from 'react';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { PageHead } from '@/components/ui/page-head';
import { getBook } from '@/lib/content/book';
import { cohortRoute } from '@/lib/cohort-routes';
import { getMessages } from '@/lib/i18n/messages';
import { outlineOf } from '@/lib/report/texts';
import { teamReportWords } from '../team-report-words';
import { TeamWithReport } from './team-with-report.client';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).teamPage;
  const path = cohortRoute(locale, 'cohorts/team');
  return { ...pageMetadata({ locale, path, title, description }), robots: { index: false } };
}

export default async function TeamOfCohortPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { teamPage, cohort } = getMessages(locale);
  const outline = outlineOf(getBook().guidebook, locale);
  return (
    <div className="page">
      <div className="no-print">
        <PageHead title={teamPage.title} lead={teamPage.lead} />
        <noscript>
          <p>{teamPage.noScript}</p>
        </noscript>
      </div>
      <Suspense fallback={<p role="status">{cohort.loading}</p>}>
        <TeamWithReport
          {...{ locale, outline }}
          words={{ teamPage, cohort }}
          reportWords={teamReportWords(locale)}
        />
      </Suspense>
    </div>
  );
}
