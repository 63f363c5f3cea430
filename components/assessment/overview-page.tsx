import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { PageHead } from '@/components/ui/page-head';
import { answeringMinutes } from '@/lib/guidebook/answering-time';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { quickParts } from '@/lib/guidebook/key-criteria';
import { localCriteria, writtenChapters, type LocalCriterion } from '@/lib/guidebook/local';
import { questionsInUse } from '@/lib/guidebook/questions';
import { rubricOf, type Rubric } from '@/lib/guidebook/rubric';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import styles from './overview.module.css';
import { ProfileStanding } from './profile-standing.client';
import { ResumeLink } from './resume-link.client';
import { WayStanding, type WayGroup } from './way-standing.client';

type OverviewProps = { locale: Locale; guidebook: Guidebook };

/** Where a founder stands in the assessment, and the two ways through it. */
export function OverviewPage({ locale, guidebook }: OverviewProps) {
  const { overview: words, needsScript } = getMessages(locale).assessment;
  const rubric = rubricOf(guidebook);
  const titles = Object.fromEntries(
    writtenChapters(guidebook).map(({ id, title }) => [id, title[locale]]),
  );
  const questions = ['stage', ...questionsInUse(guidebook).map(({ id }) => id)];
  return (
    <div className="page">
      <PageHead title={words.title} lead={words.lead}>
        <noscript>
          <p className="quiet">{needsScript}</p>
        </noscript>
      </PageHead>
      <ResumeLink {...{ locale, rubric, titles, words }} />
      <section className={styles.profile}>
        <h2>{words.profile}</h2>
        <p>{words.profileHint}</p>
        <ProfileStanding {...{ rubric, questions, words }} href={routes.profile(locale)} />
      </section>
      <Ways {...{ locale, guidebook, rubric }} />
      <section className={styles.after}>
        <h2>{words.after}</h2>
        <p className="actions">
          <Link href={routes.check(locale)} className="button">
            {words.check}
          </Link>
          <Link href={routes.report(locale)} className="button">
            {words.report}
          </Link>
        </p>
      </section>
    </div>
  );
}

function Ways({ locale, guidebook, rubric }: OverviewProps & { rubric: Rubric }) {
  const { overview: words } = getMessages(locale).assessment;
  const written = writtenChapters(guidebook);
  const all = written.flatMap(({ id }) => localCriteria(guidebook, id, locale));
  const key = all.filter((criterion) => criterion.rubric.key);
  const planned = guidebook.parts.flatMap(({ chapters }) => chapters).length - written.length;
  const shared = { locale, rubric, words };
  return (
    <div className={styles.ways}>
      <WayCard title={words.quick} hint={words.quickHint} size={sizeOf(key, locale)}>
        <WayStanding {...shared} way="quick" groups={quickPages(guidebook, locale)} />
      </WayCard>
      <WayCard title={words.full} hint={words.fullHint} size={sizeOf(all, locale)}>
        <WayStanding {...shared} way="full" groups={fullPages(guidebook, locale)} />
        {planned > 0 && <p className="quiet">{fill(words.planned, { count: planned })}</p>}
      </WayCard>
    </div>
  );
}

type WayCardProps = { title: string; hint: string; size: string; children: ReactNode };

function WayCard({ title, hint, size, children }: WayCardProps) {
  return (
    <section className={styles.way}>
      <h2>{title}</h2>
      <p>{hint}</p>
      <p className="quiet">{size}</p>
      {children}
    </section>
  );
}

function sizeOf(criteria: readonly LocalCriterion[], locale: Locale): string {
  const { size } = getMessages(locale).assessment.overview;
  return fill(size, { count: criteria.length, minutes: answeringMinutes(criteria, locale) });
}

function quickPages(guidebook: Guidebook, locale: Locale): WayGroup[] {
  const pages = quickParts(guidebook).map(({ id, title }) => ({
    id,
    title: title[locale],
    href: routes.quick(locale, id),
  }));
  return [{ title: null, pages }];
}

function fullPages(guidebook: Guidebook, locale: Locale): WayGroup[] {
  const written = new Set(writtenChapters(guidebook).map(({ id }) => id));
  return guidebook.parts
    .map((part) => ({
      title: part.title[locale],
      pages: part.chapters
        .filter(({ id }) => written.has(id))
        .map(({ id, title }) => ({ id, title: title[locale], href: routes.full(locale, id) })),
    }))
    .filter(({ pages }) => pages.length > 0);
}
