import type { Metadata } from 'next';
import { Suspense } from 'react';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { Settings } from '@/components/cohort/settings/settings.client';
import { PageHead } from '@/components/ui/page-head';
import { cohortRoute } from '@/lib/cohort-routes';
import { getMessages } from '@/lib/i18n/messages';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).cohorts.settings;
  const path = cohortRoute(locale, 'cohorts/settings');
  return { ...pageMetadata({ locale, path, title, description }), robots: { index: false } };
}

export default async function CohortSettingsPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { cohort, cohorts } = getMessages(locale);
  const { settings, form, links, audit } = cohorts;
  return (
    <div className="page">
      <PageHead title={settings.title} lead={settings.lead} />
      <noscript>
        <p>{settings.noScript}</p>
      </noscript>
      <Suspense fallback={<p role="status">{cohort.loading}</p>}>
        <Settings {...{ locale }} words={{ settings, form, links, audit, shared: cohort }} />
      </Suspense>
    </div>
  );
}
