'use client';

import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { Link } from '@/components/ui/link';
import { cohortRoute } from '@/lib/cohort-routes';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import { BookFailed } from '../book-failed.client';
import { namesOf } from '../dashboard/names';
import { useAddress } from '../dashboard/use-address.client';
import { useDashboard } from '../dashboard/use-dashboard.client';
import { FailureNote } from '../failure-note.client';
import { useBook } from '../use-book.client';
import type { PresentProps } from './present.client';
import { Presentation } from './presentation.client';
import { slidesOf } from './slides';

const noMinutes = {};

/** Fetches the dashboard once and shows it as slides; which one is seen stands in the address. */
export function ManagedPresentation(props: PresentProps & { cohort: Cohort }) {
  const { locale, outline, words, dashboardWords, cohortWords, cohort } = props;
  const router = useRouter();
  const { round, slide, setSlide } = useAddress();
  const [named, setNamed] = useState(false);
  const book = useBook(locale, outline, cohort.guidebookVersion);
  const { loaded, failure, refresh } = useDashboard({ locale, cohort: cohort.id, round });
  const texts = book.state === 'ready' ? book.texts : null;
  const dashboard = loaded?.dashboard ?? null;
  const show = useMemo(() => {
    if (!texts || !dashboard) return null;
    const names = namesOf(dashboard.teams, { hidden: !named, locale, words: cohortWords });
    const frame = { locale, words: dashboardWords, texts, dashboard, names };
    return { frame: { ...frame, teamHref: null, minutes: noMinutes }, words, named };
  }, [texts, dashboard, named, locale, cohortWords, dashboardWords, words]);
  const slides = useMemo(() => (show ? slidesOf(show) : []), [show]);
  const at = Math.min(Math.max(slide, 0), slides.length - 1);
  const onGo = (to: number) => {
    if (to >= 0 && to < slides.length) setSlide(to);
  };
  const back = cohortRoute(locale, 'cohorts/dashboard', {
    cohort: cohort.id,
    ...(round !== null && { round }),
  });

  if (failure) return <FailureNote {...{ failure }} words={cohortWords} onRetry={refresh} />;
  if (book.state === 'failed') {
    return <BookFailed words={cohortWords} onRetry={book.retry} />;
  }
  if (!show) return <p role="status">{cohortWords.loading}</p>;
  if (show.frame.dashboard.heatMap.length === 0) {
    return (
      <div className="column stack">
        <p>{words.nothing}</p>
        <Link href={back} className="button">
          {words.toDashboard}
        </Link>
      </div>
    );
  }
  return (
    <Presentation
      {...{ show, slides, at, onGo }}
      onNames={cohort.anonymous ? null : setNamed}
      onLeave={() => router.push(back)}
    />
  );
}
