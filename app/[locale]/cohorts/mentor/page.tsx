import type { Metadata } from 'next';
import { Suspense } from 'react';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { PageHead } from '@/components/ui/page-head';
import { getBook } from '@/lib/content/book';
import { cohortRoute } from '@/lib/cohort-routes';
import { localCriteria, writtenChapters } from '@/lib/guidebook/local';
import { getMessages } from '@/lib/i18n/messages';
import { outlineOf } from '@/lib/report/texts';
import { MentorWithCriteria } from './mentor-with-criteria.client';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).mentor;
  const path = cohortRoute(locale, 'cohorts/mentor');
  return { ...pageMetadata({ locale, path, title, description }), robots: { index: false } };
}

export default async function MentorPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { mentor, cohort, assessment } = getMessages(locale);
  const { why, blocker, flag } = assessment.criterion;
  const { guidebook } = getBook();
  const outline = outlineOf(guidebook, locale);
  const criteria = writtenChapters(guidebook).flatMap(({ id }) =>
    localCriteria(guidebook, id, locale),
  );
  const whys = Object.fromEntries(criteria.map((criterion) => [criterion.id, criterion.why]));
  return (
    <div className="page">
      <PageHead title={mentor.title} lead={<span className="no-print">{mentor.lead}</span>} />
      <noscript>
        <p>{mentor.noScript}</p>
      </noscript>
      <Suspense fallback={<p role="status">{cohort.loading}</p>}>
        <MentorWithCriteria
          {...{ locale, outline, whys }}
          words={{ mentor, shared: cohort, criterion: { why, blocker, flag } }}
          passage={assessment.passage}
        />
      </Suspense>
    </div>
  );
}
