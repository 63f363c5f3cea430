'use client';

import { useState } from 'react';
import { Facts } from '@/components/ui/facts';
import type { Round } from '@/lib/cohort/cohort-schema';
import type { Submission } from '@/lib/cohort/submission-schema';
import type { Trend } from '@/lib/cohort/trend-schema';
import { assess } from '@/lib/assessment/assess';
import { fill } from '@/lib/i18n/format';
import { formatMoment } from '@/lib/i18n/moment';
import { call, type Failure } from '../call';
import { FailureNote } from '../failure-note.client';
import styles from './join.module.css';
import { scoreText } from './score-text';
import { SentAnswers } from './sent-answers';
import type { Rubrics, TeamViewProps } from './team-view.client';

type GivenRoundProps = TeamViewProps & {
  round: Round;
  own: NonNullable<Trend['rounds'][number]['own']>;
  path: { cohort: string; team: string; round: string };
  rubrics: Rubrics | null;
  onWithdraw: () => void;
};

/** One submission as it stands on the server. */
export function GivenRound(props: GivenRoundProps) {
  const { locale, words, shared, book, round, own, path, rubrics, onWithdraw } = props;
  const [read, setRead] = useState<Submission | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { given } = words.team;
  const { standing } = own;
  const blockers = standing.gates.filter(({ kind }) => kind === 'blocker');
  // What was read before a replacement says nothing about what stands now.
  const present = read?.version === own.version ? read : null;

  async function readBack() {
    const got = await call('readSubmission', { locale, path });
    setRead(got.ok ? got.value : null);
    setFailure(got.ok ? null : got.failure);
  }
  return (
    <article className={styles.round} aria-labelledby={`given-${round.id}`}>
      <h3 id={`given-${round.id}`}>{round.name}</h3>
      <Facts
        rows={[
          [given.time, formatMoment(Date.parse(own.submittedAt), locale)],
          [given.score, scoreText(standing.score)],
          [given.band, standing.band.id === null ? '–' : book.texts.band(standing.band.id)],
          [given.blockers, blockers.length],
          [given.notes, present && (present.shareNotes ? given.notesShared : given.notesKept)],
        ]}
      />
      {blockers.length > 0 && (
        <details className={styles.fold}>
          <summary>{fill(given.blockerList, { count: blockers.length })}</summary>
          <ul>
            {blockers.map(({ criterion }) => (
              <li key={criterion}>{book.texts.criterion(criterion)?.question ?? criterion}</li>
            ))}
          </ul>
        </details>
      )}
      <p className="actions">
        <button type="button" onClick={() => void readBack()}>
          {given.read}
        </button>
        <button type="button" className={styles.final} onClick={onWithdraw}>
          {given.withdraw}
        </button>
      </p>
      {failure && <FailureNote failure={failure} words={shared} />}
      <div role="status">{present && <p className="quiet">{given.readDone}</p>}</div>
      {present && rubrics && (
        <SentAnswers
          {...props}
          texts={book.texts}
          sent={present.assessment}
          result={assess(rubrics.scoped, present.assessment)}
        />
      )}
    </article>
  );
}
