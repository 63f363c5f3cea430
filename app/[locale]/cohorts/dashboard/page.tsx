import type { Metadata } from 'next';
import { Suspense } from 'react';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { CohortDashboard } from '@/components/cohort/dashboard/dashboard.client';
import styles from '@/components/cohort/dashboard/dashboard.module.css';
import { PageHead } from '@/components/ui/page-head';
import { getBook } from '@/lib/content/book';
import { cohortRoute } from '@/lib/cohort-routes';
import { readingMinutes } from '@/lib/guidebook/reading-time';
import { getMessages } from '@/lib/i18n/messages';
import { outlineOf } from '@/lib/report/texts';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).dashboard;
  const path = cohortRoute(locale, 'cohorts/dashboard');
  return { ...pageMetadata({ locale, path, title, description }), robots: { index: false } };
}

export default async function DashboardPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { dashboard, cohort } = getMessages(locale);
  const { guidebook, chapters } = getBook();
  const minutes = Object.fromEntries(
    Object.entries(chapters).map(([id, prose]) => [
      id,
      readingMinutes(prose[locale].length, locale),
    ]),
  );
  return (
    <div className={`page ${styles.sheet}`}>
      <PageHead title={dashboard.title} lead={<span className="no-print">{dashboard.lead}</span>} />
      <noscript>
        <p>{dashboard.noScript}</p>
      </noscript>
      <Suspense fallback={<p role="status">{cohort.loading}</p>}>
        <CohortDashboard
          {...{ locale, minutes }}
          outline={outlineOf(guidebook, locale)}
          words={dashboard}
          cohortWords={cohort}
        />
      </Suspense>
    </div>
  );
}
