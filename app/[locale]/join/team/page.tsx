import type { Metadata } from 'next';
import { Suspense } from 'react';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { TeamPage } from '@/components/cohort/join/team-page.client';
import { PageHead } from '@/components/ui/page-head';
import { getBook } from '@/lib/content/book';
import { cohortRoute } from '@/lib/cohort-routes';
import { getMessages } from '@/lib/i18n/messages';
import { outlineOf } from '@/lib/report/texts';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).join.team;
  const path = cohortRoute(locale, 'join/team');
  return { ...pageMetadata({ locale, path, title, description }), robots: { index: false } };
}

export default async function OwnTeamPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { join, cohort, work, report } = getMessages(locale);
  const outline = outlineOf(getBook().guidebook, locale);
  const { copy, copied, copyYourself } = work.link;
  return (
    <div className="page">
      <PageHead title={join.team.title} lead={join.team.lead} />
      <noscript>
        <p>{join.team.noScript}</p>
      </noscript>
      <Suspense fallback={<p role="status">{cohort.loading}</p>}>
        <TeamPage
          {...{ locale, outline }}
          words={join}
          shared={cohort}
          answers={report.answers}
          copyWords={{ copy, copied, copyYourself }}
        />
      </Suspense>
    </div>
  );
}
