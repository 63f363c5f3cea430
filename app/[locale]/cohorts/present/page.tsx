import type { Metadata } from 'next';
import { Suspense } from 'react';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { Present } from '@/components/cohort/present/present.client';
import styles from '@/components/cohort/present/present.module.css';
import { PageHead } from '@/components/ui/page-head';
import { getBook } from '@/lib/content/book';
import { cohortRoute } from '@/lib/cohort-routes';
import { getMessages } from '@/lib/i18n/messages';
import { outlineOf } from '@/lib/report/texts';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).present;
  const path = cohortRoute(locale, 'cohorts/present');
  return { ...pageMetadata({ locale, path, title, description }), robots: { index: false } };
}

export default async function PresentPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { present, dashboard, cohort } = getMessages(locale);
  return (
    <div className={`page ${styles.sheet}`}>
      <PageHead title={present.title} lead={present.lead} />
      <noscript>
        <p>{present.noScript}</p>
      </noscript>
      <Suspense fallback={<p role="status">{cohort.loading}</p>}>
        <Present
          locale={locale}
          outline={outlineOf(getBook().guidebook, locale)}
          words={present}
          dashboardWords={dashboard}
          cohortWords={cohort}
        />
      </Suspense>
    </div>
  );
}
