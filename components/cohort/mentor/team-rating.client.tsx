'use client';

import { useRef, useState } from 'react';
import { Link } from '@/components/ui/link';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import { scopedRubric } from '@/lib/cohort/scope';
import { cohortRoute } from '@/lib/cohort-routes';
import { fill } from '@/lib/i18n/format';
import { FailureNote } from '../failure-note.client';
import { teamName } from '../team-name';
import { useBook } from '../use-book.client';
import { ChapterPick } from './chapter-pick.client';
import { CriterionRating } from './criterion-rating.client';
import { Differences } from './differences.client';
import type { MentorProps } from './mentor.client';
import styles from './mentor.module.css';
import { RatingConflicts } from './rating-conflicts.client';
import { RatingStanding } from './rating-standing.client';
import { isPassing } from './retry';
import { useRating } from './use-rating.client';

type TeamRatingProps = MentorProps & { cohort: Cohort; team: string; round: string };

/** One team in one round: its criteria a chapter at a time, and what to talk about with it. */
export function TeamRating(props: TeamRatingProps) {
  const { locale, outline, whys, words, parts, cohort, team, round } = props;
  const { mentor: text, shared } = words;
  const book = useBook(locale, outline, cohort.guidebookVersion);
  const here = useRating(locale, { cohort: cohort.id, team, round });
  const [chosen, setChosen] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const back = (
    <p className="no-print">
      <Link href={cohortRoute(locale, 'cohorts/mentor', { cohort: cohort.id })}>{text.back}</Link>
    </p>
  );
  if (here.failure && !here.rating && !isPassing(here.failure)) {
    return (
      <>
        {back}
        <FailureNote failure={here.failure} words={shared} onRetry={here.sendNow} />
      </>
    );
  }
  if (book.state === 'loading') return <p role="status">{text.loading}</p>;
  if (book.state === 'failed' || !book.rubric) {
    return (
      <div className="column stack">
        {back}
        <p role="alert">{text.noBook}</p>
        {book.state === 'failed' && (
          <button type="button" onClick={book.retry}>
            {shared.retry}
          </button>
        )}
      </div>
    );
  }
  const { texts } = book;
  const chapters = scopedRubric(book.rubric, cohort.chapters).parts.flatMap(
    (part) => part.chapters,
  );
  const chapter = chapters.find(({ id }) => id === chosen) ?? chapters[0];
  const roundName = cohort.rounds.find(({ id }) => id === round)?.name ?? round;
  const name = here.rating ? teamName(here.rating.team, shared) : '…';
  const pick = (id: string) => {
    setChosen(id);
    // What stood here is gone; the new chapter begins with its title.
    requestAnimationFrame(() => heading.current?.focus());
  };
  return (
    <div className={styles.rating}>
      {back}
      <h2>{fill(text.of, { team: name, round: roundName })}</h2>
      {cohort.status === 'closed' && <p className="no-print">{text.closed}</p>}
      <RatingStanding
        {...{ here, words }}
        total={chapters.flatMap((each) => each.criteria).length}
      />
      <RatingConflicts {...{ here, texts }} words={text} />
      {chapter && (
        <section className="no-print" aria-labelledby="chapter">
          <ChapterPick {...{ chapters, chapter, texts, pick }} levels={here.levels} words={text} />
          <h3 id="chapter" ref={heading} tabIndex={-1} className={styles.chapter}>
            {texts.title(chapter.id)}
          </h3>
          {chapter.criteria.map(({ id, section }) => (
            <CriterionRating
              key={id}
              {...{ locale, here, words, parts, texts, id, section }}
              why={whys[id]}
              chapter={chapter.id}
              isClosed={cohort.status === 'closed'}
            />
          ))}
          <ChapterPick
            {...{ chapters, chapter, texts, pick }}
            levels={here.levels}
            words={text}
            isShort
          />
        </section>
      )}
      {here.rating && (
        <Differences
          {...{ locale, texts }}
          rating={here.rating}
          names={{ cohort: cohort.name, team: name, round: roundName }}
          words={text}
        />
      )}
    </div>
  );
}
