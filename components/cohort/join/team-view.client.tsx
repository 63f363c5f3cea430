'use client';

import { useMemo } from 'react';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import { type Present, presentRound } from '@/lib/cohort/present-round';
import { scopedRubric } from '@/lib/cohort/scope';
import type { Rubric } from '@/lib/guidebook/rubric';
import { fill, formatDay } from '@/lib/i18n/format';
import type { LoadedBook } from '../use-book.client';
import { Comparison } from './comparison.client';
import type { Way } from './end-team.client';
import { Given } from './given.client';
import { OwnAudit } from './own-audit.client';
import { Panel } from './panel';
import { Rounds } from './rounds';
import { Send } from './send.client';
import { TeamSettings } from './team-settings.client';
import type { TeamPageProps } from './team-page.client';
import { TrendTable } from './trend-table';
import type { LoadedTeam } from './use-team.client';
import styles from './join.module.css';

export type TeamViewProps = TeamPageProps & {
  cohort: Cohort;
  book: Extract<LoadedBook, { state: 'ready' }>;
  loaded: Extract<LoadedTeam, { state: 'ready' }>;
  reload: () => void;
  today: string;
  /** The link is forgotten, or the team has left: there is nothing to show any more. */
  onEnded: (way: Way) => void;
};
/** The rubric of the cohort’s version, and of its chapters alone. */
export type Rubrics = { whole: Rubric; scoped: Rubric };

/** Everything of a team in a cohort: what to do, what would be sent, what was, how it compares. */
export function TeamView(props: TeamViewProps) {
  const { locale, words, cohort, book, loaded, today } = props;
  const { rubric } = book;
  const rubrics = useMemo<Rubrics | null>(
    () => rubric && { whole: rubric, scoped: scopedRubric(rubric, cohort.chapters) },
    [rubric, cohort.chapters],
  );
  const present = presentRound(cohort, today);
  const { team } = words;
  const slot = { cohort: cohort.id, team: loaded.own.id };
  const isOpen = present.kind === 'open';
  return (
    <>
      <Panel id="now" title={fill(team.heading, { team: loaded.own.name, cohort: cohort.name })}>
        <p className={styles.now}>{whatToDo(props, present)}</p>
        <Rounds {...props} />
        <p className="quiet">
          {fill(team.keptUntil, { date: formatDay(cohort.deleteAfter, locale) })}
        </p>
      </Panel>
      {(isOpen || present.kind === 'next') && (
        <Panel id="send" title={isOpen ? team.preview.title : team.preview.titleLater}>
          {rubrics ? (
            <Send {...props} {...{ rubrics }} round={present.round} isOpen={isOpen} />
          ) : (
            <p role="alert">{fill(team.noRubric, { version: cohort.guidebookVersion })}</p>
          )}
        </Panel>
      )}
      <Panel id="given" title={team.given.title}>
        <Given {...props} {...{ slot, rubrics }} />
      </Panel>
      <Panel id="trend" title={team.trend.title}>
        <TrendTable {...props} trend={loaded.trend} texts={book.texts} />
        <Comparison {...props} trend={loaded.trend} texts={book.texts} />
      </Panel>
      <Panel id="audit" title={team.audit.title}>
        <OwnAudit {...props} />
      </Panel>
      <Panel id="team" title={team.settings.title}>
        <TeamSettings {...props} {...{ slot }} />
      </Panel>
    </>
  );
}

/** The open round and until when; or when the next opens; or nothing any more. */
function whatToDo({ locale, words, loaded }: TeamViewProps, present: Present): string {
  const { now } = words.team;
  if (present.kind === 'closed' || present.kind === 'over') return now[present.kind];
  const { id, name, opensOn, closesOn } = present.round;
  if (present.kind === 'next') {
    return fill(now.next, { round: name, date: formatDay(opensOn, locale) });
  }
  const hasSubmitted = loaded.trend.rounds.some((each) => each.round === id && each.own);
  const date = formatDay(closesOn, locale);
  return fill(hasSubmitted ? now.submitted : now.open, { round: name, date });
}
