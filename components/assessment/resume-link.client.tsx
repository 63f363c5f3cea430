'use client';

import { useMemo } from 'react';
import { useSession } from '@/components/session/session.client';
import { Link } from '@/components/ui/link';
import { nextOpen } from '@/lib/assessment/resume';
import type { Rubric } from '@/lib/guidebook/rubric';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { lastAnswered } from '@/lib/session/last-answered';
import styles from './overview.module.css';
import { useResult } from './use-result.client';
import { pageOfWay, rubricOfWay, wayTaken, type Way } from './ways';

type ResumeLinkProps = {
  locale: Locale;
  rubric: Rubric;
  /** Titles of the chapters, by id. */
  titles: Readonly<Record<string, string>>;
  words: Messages['assessment']['overview'];
};

/** The next question without an answer, for whoever has begun. */
export function ResumeLink({ locale, rubric, titles, words }: ResumeLinkProps) {
  const work = useSession((session) => session.work);
  const last = lastAnswered(work);
  const quick = useResult(useMemo(() => rubricOfWay(rubric, 'quick'), [rubric]));
  const full = useResult(rubric);
  if (!quick || !full || last === null) return null;

  const inQuick = wayTaken(rubric, work.answers) === 'quick' ? nextOpen(quick, last) : null;
  const place = inQuick ?? nextOpen(full, last);
  const way: Way = inQuick ? 'quick' : 'full';
  if (!place) return <p className={styles.resume}>{words.allAnswered}</p>;
  return (
    <p className={styles.resume}>
      <Link href={pageOfWay(way, locale, place)} className="button button-main">
        {words.resume}
      </Link>
      <span>{fill(words.resumeAt, { title: titles[place.chapter] ?? '' })}</span>
    </p>
  );
}
