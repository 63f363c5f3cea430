import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { Gives } from '@/components/cohort/start/gives';
import { HeldCohorts } from '@/components/cohort/start/held-cohorts.client';
import { More } from '@/components/cohort/start/more';
import styles from '@/components/cohort/start/start.module.css';
import { StartActions } from '@/components/cohort/start/start-actions';
import { Steps } from '@/components/cohort/start/steps';
import { Trust } from '@/components/cohort/start/trust';
import { PageHead } from '@/components/ui/page-head';
import { cohortRoute } from '@/lib/cohort-routes';
import { getMessages } from '@/lib/i18n/messages';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).cohorts.overview;
  return pageMetadata({ locale, path: cohortRoute(locale, 'cohorts'), title, description });
}

export default async function CohortsPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { cohort, cohorts } = getMessages(locale);
  const words = cohorts.overview;
  return (
    <div className="page">
      <PageHead title={words.title} lead={words.lead}>
        <StartActions {...{ locale, words }} />
      </PageHead>
      <Gives words={words.gives} />
      <Steps words={words.steps} />
      <Trust {...{ locale }} words={words.trust} />
      <section className={styles.block} aria-labelledby="held">
        <h2 id="held">{words.held.title}</h2>
        <noscript>
          <p>{words.held.noScript}</p>
        </noscript>
        <HeldCohorts {...{ locale }} words={words.held} kinds={cohort.kinds} />
      </section>
      <More words={words.more} />
    </div>
  );
}
