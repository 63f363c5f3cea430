'use client';

import { useCallback } from 'react';
import { cohortRoute } from '@/lib/cohort-routes';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import { BookFailed } from '../book-failed.client';
import { FailureNote } from '../failure-note.client';
import { useBook } from '../use-book.client';
import { Actions } from './actions';
import type { DashboardProps } from './dashboard.client';
import { DashboardView } from './dashboard-view.client';
import { Freshness } from './freshness.client';
import { useAddress } from './use-address.client';
import { useDashboard } from './use-dashboard.client';

/** Fetches the dashboard, fetches it again when asked, and says of when it is. */
export function ManagedDashboard(props: DashboardProps & { cohort: Cohort }) {
  const { locale, outline, words, cohortWords, minutes, cohort } = props;
  const address = useAddress();
  const book = useBook(locale, outline, cohort.guidebookVersion);
  const { loaded, failure, busy, attempt, refresh } = useDashboard({
    locale,
    cohort: cohort.id,
    round: address.round,
  });
  const teamHref = useCallback(
    (team: string) => cohortRoute(locale, 'cohorts/team', { cohort: cohort.id, team }),
    [locale, cohort.id],
  );
  if (book.state === 'failed') {
    return <BookFailed words={cohortWords} onRetry={book.retry} />;
  }
  const note = failure && <FailureNote {...{ failure }} words={cohortWords} onRetry={refresh} />;
  if (!loaded || book.state === 'loading') {
    return note ?? <p role="status">{loaded ? words.loadingBook : cohortWords.loading}</p>;
  }
  const { dashboard, earlier, at } = loaded;
  const place = { cohort: cohort.id, round: dashboard.round };
  return (
    <div aria-busy={busy}>
      {note}
      <Freshness {...{ locale, words, at, busy, refresh }} isRefreshed={attempt > 0 && !busy} />
      <DashboardView
        {...{ locale, words, cohortWords, minutes, dashboard, earlier, teamHref }}
        texts={book.texts}
        rubric={book.rubric}
        round={address.round ?? dashboard.round}
        onRound={address.setRound}
        view={address.view}
        onView={address.setView}
        actions={<Actions {...{ locale, words, place }} />}
        settingsHref={cohortRoute(locale, 'cohorts/settings', { cohort: cohort.id })}
      />
    </div>
  );
}
