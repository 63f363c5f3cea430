import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import type { Rubric } from '@/lib/guidebook/rubric';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { ProfileNotice } from './profile-notice.client';
import { Questions, type QuestionGroup } from './questions.client';
import styles from './questions.module.css';

/** A neighbouring page of the assessment. */
export type Neighbour = { href: Route; title: string };
type QuestionPageProps = {
  locale: Locale;
  /** Which way through, and which page of it. */
  place: string;
  title: string;
  lead?: string;
  /** Another page about the same chapter. */
  beside?: Neighbour;
  rubric: Rubric;
  groups: readonly QuestionGroup[];
  previous: Neighbour | null;
  /** Null: this is the last page, and the answers are checked next. */
  next: Neighbour | null;
};

/** One page of questions, of the quick scan or of the full assessment. */
export function QuestionPage(props: QuestionPageProps) {
  const { locale, place, title, lead, beside, rubric, groups, previous, next } = props;
  const { asking, criterion, passage, needsScript } = getMessages(locale).assessment;
  const profile = routes.profile(locale);
  const check = { href: routes.check(locale), title: asking.check };
  return (
    <div className="page">
      <div className={styles.page}>
        <header className={styles.head}>
          <p className={styles.place}>
            <Link href={routes.assess(locale)}>{asking.overview}</Link> · {place}
          </p>
          <h1>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
          {beside && (
            <p className={styles.place}>
              <Link href={beside.href}>{beside.title}</Link>
            </p>
          )}
        </header>
        <noscript>
          <p className={styles.notice}>{needsScript}</p>
        </noscript>
        <ProfileNotice text={asking.noProfile} action={asking.fillProfile} href={profile} />
        <Questions {...{ rubric, groups, profile }} words={{ asking, criterion, passage }} />
        <nav className={styles.pager} aria-label={asking.navigation}>
          {previous && <PageLink rel="prev" label={asking.previous} to={previous} />}
          <PageLink rel="next" label={asking.next} to={next ?? check} />
        </nav>
        {next && (
          <p className={styles.further}>
            <Link href={check.href}>{check.title}</Link>
          </p>
        )}
      </div>
    </div>
  );
}

function PageLink({ rel, label, to }: { rel: 'prev' | 'next'; label: string; to: Neighbour }) {
  return (
    <Link rel={rel} href={to.href}>
      <small>{label}</small>
      {to.title}
    </Link>
  );
}
