'use client';

import { useEffect, useId, useState } from 'react';
import { Link } from '@/components/ui/link';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import type { Teams } from '@/lib/cohort/team-schema';
import { cohortRoute } from '@/lib/cohort-routes';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { call, type Called } from '../call';
import { FailureNote } from '../failure-note.client';
import { teamName } from '../team-name';
import { readRatingHere } from './kept-ratings';
import type { MentorWords } from './mentor.client';
import styles from './mentor.module.css';

type TeamChoiceProps = { locale: Locale; cohort: Cohort; words: MentorWords };

/** The teams of the cohort, and where the mentor has begun. */
export function TeamChoice({ locale, cohort, words }: TeamChoiceProps) {
  const { mentor: text, shared } = words;
  const [round, setRound] = useState(cohort.openRound ?? cohort.rounds.at(-1)?.id ?? '');
  const [got, setGot] = useState<Called<Teams> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const id = useId();
  useEffect(() => {
    let current = true;
    void call('listTeams', { locale, path: { cohort: cohort.id } }).then((answer) => {
      if (current) setGot(answer);
    });
    return () => {
      current = false;
    };
  }, [locale, cohort.id, attempt]);

  return (
    <section className={styles.choice} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{cohort.name}</h2>
      {cohort.status === 'closed' && <p>{text.closed}</p>}
      <div className={styles.round}>
        <label htmlFor={id}>{text.round}</label>
        <select id={id} value={round} onChange={({ target }) => setRound(target.value)}>
          {cohort.rounds.map((each) => (
            <option key={each.id} value={each.id}>
              {each.id === cohort.openRound ? fill(text.openNow, each) : each.name}
            </option>
          ))}
        </select>
      </div>
      {got === null && <p role="status">{text.loadingTeams}</p>}
      {got && !got.ok && (
        <FailureNote
          failure={got.failure}
          words={shared}
          onRetry={() => setAttempt((times) => times + 1)}
        />
      )}
      {got?.ok && got.value.teams.length === 0 && <p>{text.noTeams}</p>}
      {got?.ok && got.value.teams.length > 0 && (
        <>
          <p className="quiet">{text.notSubmittedNote}</p>
          <ul role="list" aria-label={text.teams} className={styles.teams}>
            {got.value.teams.map((team) => (
              <TeamLine key={team.id} {...{ locale, cohort, team, round, words }} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type TeamLineProps = TeamChoiceProps & { team: Teams['teams'][number]; round: string };

function TeamLine({ locale, cohort, team, round, words }: TeamLineProps) {
  const { mentor: text, shared } = words;
  const here = readRatingHere({ cohort: cohort.id, team: team.id, round });
  const done = Object.keys(here?.levels ?? {}).length;
  const action = done > 0 ? text.goOn : text.rate;
  const name = teamName(team, shared);
  return (
    <li>
      <span>
        <strong>{name}</strong>{' '}
        <span className="quiet">
          {team.submitted.includes(round) ? text.submitted : text.notSubmitted}
          {done > 0 && ` · ${fill(text.progressHere, { done })}`}
        </span>
      </span>
      <Link
        className="button"
        aria-label={fill(text.rateTeam, { action, team: name })}
        href={cohortRoute(locale, 'cohorts/mentor', { cohort: cohort.id, team: team.id, round })}
      >
        {action}
      </Link>
    </li>
  );
}
