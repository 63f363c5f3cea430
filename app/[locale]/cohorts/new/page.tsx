import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { chapterChoices } from '@/components/cohort/start/chapter-choices';
import { NewCohort } from '@/components/cohort/start/new-cohort.client';
import { PageHead } from '@/components/ui/page-head';
import { getBook } from '@/lib/content/book';
import { cohortRoute } from '@/lib/cohort-routes';
import { getMessages } from '@/lib/i18n/messages';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).cohorts.form;
  return pageMetadata({ locale, path: cohortRoute(locale, 'cohorts/new'), title, description });
}

export default async function NewCohortPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { cohort, cohorts } = getMessages(locale);
  const { form, made, links } = cohorts;
  // The invitation is written in the language of the cohort, whatever that of the page.
  const invitation = {
    en: getMessages('en').cohorts.invitation,
    zh: getMessages('zh').cohorts.invitation,
  };
  return (
    <div className="page">
      <PageHead title={form.title} />
      <noscript>
        <p>{form.noScript}</p>
      </noscript>
      <NewCohort
        {...{ locale, invitation }}
        parts={chapterChoices(getBook().guidebook, locale)}
        words={{ form, made, links }}
        shared={cohort}
      />
    </div>
  );
}
