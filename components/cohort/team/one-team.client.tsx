'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect, useMemo, useRef } from 'react';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import type { TeamPage } from '@/lib/cohort/dashboard-schema';
import { scopedRubric } from '@/lib/cohort/scope';
import type { TeamLabel } from '@/lib/cohort/team-schema';
import type { Rubric } from '@/lib/guidebook/rubric';
import { cohortRoute } from '@/lib/cohort-routes';
import { fill } from '@/lib/i18n/format';
import type { Texts } from '@/lib/report/texts';
import { BookFailed } from '../book-failed.client';
import { call } from '../call';
import { shownTime } from '../dashboard/shown-time';
import { FailureNote } from '../failure-note.client';
import { teamName } from '../team-name';
import { useWholeBook } from '../use-book.client';
import { useCall } from '../use-call.client';
import { Mentors } from './mentors';
import { RoundChoice } from './round-choice.client';
import { RoundByRound } from './round-by-round';
import { TeamActions } from './team-actions.client';
import type { TeamPageProps } from './team.client';
import { TeamRound } from './team-round.client';
import styles from './team.module.css';

type OneTeamProps = TeamPageProps & { cohort: Cohort; team: TeamLabel };

/** Reads a team's page once, which the audit trail notes, and shows it. */
export function OneTeam(props: OneTeamProps) {
  const { locale, outline, words, cohort, team } = props;
  const book = useWholeBook(locale, outline, cohort.guidebookVersion);
  const page = useCall(team.id, () =>
    call('readTeam', { locale, path: { cohort: cohort.id, team: team.id } }),
  );
  if (page.state === 'failed') {
    return <FailureNote failure={page.failure} words={words.cohort} onRetry={page.retry} />;
  }
  if (book.state === 'failed') {
    return <BookFailed words={words.cohort} onRetry={book.retry} />;
  }
  if (page.state === 'loading' || book.state === 'loading') {
    return <p role="status">{words.cohort.loading}</p>;
  }
  return <Shown {...props} page={page.value} texts={book.texts} rubric={book.rubric} />;
}

type ShownProps = OneTeamProps & { page: TeamPage; texts: Texts; rubric: Rubric };

function Shown(props: ShownProps) {
  const { locale, words, cohort, team, page, texts, drawReport } = props;
  const { teamPage } = words;
  const rubric = useMemo(
    () => scopedRubric(props.rubric, cohort.chapters),
    [props.rubric, cohort.chapters],
  );
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const wanted = useSearchParams().get('round');
  const newest = page.submissions.at(-1)?.round;
  const round = cohort.rounds.find(({ id }) => id === wanted)?.id ?? newest ?? null;
  const name = teamName(team, words.cohort);
  const shared = { locale, words: teamPage, texts, rubric, cohort, page };
  // The address changes without a new reading, which the audit trail would note.
  const choose = (id: string) => {
    const query = { cohort: cohort.id, team: team.id, round: id };
    history.replaceState(null, '', cohortRoute(locale, 'cohorts/team', query));
  };
  return (
    <>
      <div className={styles.head}>
        <h2 ref={title} tabIndex={-1}>
          {name}
        </h2>
        <p className="quiet">
          {fill(teamPage.joined, { date: shownTime(page.joinedAt, locale) })}{' '}
          <span className="no-print">{teamPage.trail}</span>
        </p>
      </div>
      {page.submissions.length === 0 ? (
        <p>{teamPage.nothing}</p>
      ) : (
        <>
          <RoundByRound {...shared} />
          <RoundChoice words={teamPage} {...{ cohort, round }} onRound={choose} />
          <Mentors {...shared} round={round} />
          <TeamRound {...shared} {...{ round, name, drawReport }} />
        </>
      )}
      <TeamActions
        {...{ locale, cohort, team, name }}
        words={teamPage}
        cohortWords={words.cohort}
      />
    </>
  );
}
