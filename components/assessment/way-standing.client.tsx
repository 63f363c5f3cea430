'use client';

import type { Route } from 'next';
import { useMemo } from 'react';
import { useSession } from '@/components/session/session.client';
import { Link } from '@/components/ui/link';
import { nextOpen } from '@/lib/assessment/resume';
import type { Counts, Result } from '@/lib/assessment/result';
import type { Rubric } from '@/lib/guidebook/rubric';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { lastAnswered } from '@/lib/session/last-answered';
import styles from './overview.module.css';
import { Progress } from './progress.client';
import { useResult } from './use-result.client';
import { pageOfWay, rubricOfWay, type Way } from './ways';

/** The pages of a way under one heading; for the scan, whose pages are the parts, without. */
export type WayGroup = { title: string | null; pages: readonly WayPage[] };
type WayPage = { id: string; title: string; href: Route };

type WayStandingProps = {
  way: Way;
  locale: Locale;
  rubric: Rubric;
  groups: readonly WayGroup[];
  words: Messages['assessment']['overview'];
};

/** One way through: how far the founder has come, the way on, and its pages. */
export function WayStanding({ way, locale, rubric, groups, words }: WayStandingProps) {
  const result = useResult(useMemo(() => rubricOfWay(rubric, way), [rubric, way]));
  const counts = result && countsByPage(result, way);
  return (
    <>
      {result && (
        <p className="quiet">
          <Progress counts={result.counts} words={words.progress} />
        </p>
      )}
      <WayOn {...{ way, locale, result, words }} first={groups[0]?.pages[0]?.href} />
      {groups.map(({ title, pages }) => (
        <div key={title} className={styles.pages}>
          {title && <h3>{title}</h3>}
          <ul role="list">
            {pages.map(({ id, title: name, href }) => (
              <li key={id}>
                <Link href={href}>{name}</Link>
                <PageStanding counts={counts?.get(id)} words={words} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

type WayOnProps = Pick<WayStandingProps, 'way' | 'locale' | 'words'> & {
  result: Result | null;
  first: Route | undefined;
};

function WayOn({ way, locale, result, first, words }: WayOnProps) {
  const last = useSession(({ work }) => lastAnswered(work));
  const begun = !!result && result.counts.unanswered < result.counts.applicable;
  const place = result && nextOpen(result, last);
  const href = place ? pageOfWay(way, locale, place) : first;
  const label = begun ? (place ? words.goOn : words.again) : words.start;
  return (
    href && (
      <p>
        <Link href={href} className="button">
          {label}
          <span className="visually-hidden">: {words[way]}</span>
        </Link>
      </p>
    )
  );
}

function PageStanding({
  counts,
  words,
}: {
  counts: Counts | undefined;
  words: WayStandingProps['words'];
}) {
  if (!counts) return null;
  if (counts.applicable === 0) return <span className="quiet">{words.notAsked}</span>;
  return <Progress counts={counts} words={words.progress} />;
}

function countsByPage({ parts }: Result, way: Way): Map<string, Counts> {
  const pages = way === 'quick' ? parts : parts.flatMap(({ chapters }) => chapters);
  return new Map(pages.map(({ id, counts }) => [id, counts]));
}
