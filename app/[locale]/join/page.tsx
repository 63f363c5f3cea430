import type { Metadata } from 'next';
import { Suspense } from 'react';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { JoinPage } from '@/components/cohort/join/join-page.client';
import { PageHead } from '@/components/ui/page-head';
import { getBook } from '@/lib/content/book';
import { cohortRoute } from '@/lib/cohort-routes';
import { getMessages } from '@/lib/i18n/messages';
import { outlineOf } from '@/lib/report/texts';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).join;
  const path = cohortRoute(locale, 'join');
  return { ...pageMetadata({ locale, path, title, description }), robots: { index: false } };
}

export default async function InvitationPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { join, cohort, work } = getMessages(locale);
  const { parts } = outlineOf(getBook().guidebook, locale);
  const { copy, copied, copyYourself } = work.link;
  return (
    <div className="page">
      <PageHead title={join.title} lead={join.lead} />
      <noscript>
        <p>{join.noScript}</p>
      </noscript>
      <Suspense fallback={<p role="status">{cohort.loading}</p>}>
        <JoinPage
          {...{ locale, parts }}
          words={join}
          shared={cohort}
          copyWords={{ copy, copied, copyYourself }}
        />
      </Suspense>
    </div>
  );
}
