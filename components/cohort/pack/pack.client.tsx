'use client';

import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { Link } from '@/components/ui/link';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import { cohortRoute } from '@/lib/cohort-routes';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import type { Outline } from '@/lib/report/texts';
import { BookFailed } from '../book-failed.client';
import { call } from '../call';
import type { DrawSheet } from '../draw-sheet';
import { FailureNote } from '../failure-note.client';
import { LinkGate } from '../link-gate.client';
import { useWholeBook } from '../use-book.client';
import { useCall } from '../use-call.client';
import { CohortPack } from './cohort-pack.client';
import { readExport } from './read-export';
import styles from './pack.module.css';

export type PackWords = Pick<Messages, 'pack' | 'cohort'>;

type PackProps = { locale: Locale; outline: Outline; words: PackWords; drawSheet: DrawSheet };

/** The reports of all teams of a cohort, for whoever manages it. */
export function PackPage(props: PackProps) {
  return (
    <LinkGate locale={props.locale} kind="manage" words={props.words.cohort}>
      {({ cohort }) => <Loaded key={cohort.id} {...props} cohort={cohort} />}
    </LinkGate>
  );
}

function Loaded({ cohort, ...props }: PackProps & { cohort: Cohort }) {
  const { locale, outline, words } = props;
  const [count, setCount] = useState(0);
  const wanted = useSearchParams().get('round');
  const book = useWholeBook(locale, outline, cohort.guidebookVersion);
  const lines = useCall(`export ${cohort.id}`, (signal) =>
    readExport({ locale, cohort: cohort.id, signal, onCount: setCount }),
  );
  const teams = useCall(`teams ${cohort.id}`, () =>
    call('listTeams', { locale, path: { cohort: cohort.id } }),
  );
  const failed = [lines, teams].find((each) => each.state === 'failed');
  if (failed?.state === 'failed') {
    return <FailureNote failure={failed.failure} words={words.cohort} onRetry={failed.retry} />;
  }
  if (book.state === 'failed') {
    return <BookFailed words={words.cohort} onRetry={book.retry} />;
  }
  if (book.state === 'loading' || lines.state !== 'ready' || teams.state !== 'ready') {
    return (
      <p role="status">{count > 0 ? fill(words.pack.received, { count }) : words.pack.loading}</p>
    );
  }
  const { texts, rubric } = book;
  const back = cohortRoute(locale, 'cohorts/dashboard', { cohort: cohort.id });
  return (
    <>
      <p className={`${styles.back} no-print`}>
        <Link href={back}>{words.pack.back}</Link>
        <span className="quiet">{words.pack.trail}</span>
      </p>
      <CohortPack
        {...props}
        {...{ cohort, texts, rubric, wanted }}
        lines={lines.value}
        teams={teams.value.teams}
      />
    </>
  );
}
