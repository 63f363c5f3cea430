'use client';

import { useEffect, useRef, useState } from 'react';
import { isSharedComputer } from '@/components/session/is-shared-computer';
import { useSession } from '@/components/session/session.client';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import { localDay } from '@/lib/i18n/moment';
import { FailureNote } from '../failure-note.client';
import { useBook } from '../use-book.client';
import type { Way } from './end-team.client';
import { rememberTeam } from './kept';
import type { TeamPageProps } from './team-page.client';
import { TeamView } from './team-view.client';
import { useOutbox } from './use-outbox.client';
import { useTeam } from './use-team.client';
import styles from './join.module.css';

type OwnTeamProps = TeamPageProps & {
  cohort: Cohort;
  team: { id: string; name: string };
  onShown: (team: string) => void;
  onEnded: (way: Way) => void;
};

/** Loads what a team's page shows: the team, its rounds, the book. */
export function OwnTeam(props: OwnTeamProps) {
  const { locale, words, shared, outline, cohort, team, onShown } = props;
  const loaded = useTeam(locale, { cohort: cohort.id, team: team.id });
  const book = useBook(locale, outline, cohort.guidebookVersion);
  const isShared = useSession(isSharedComputer);
  const hasWork = useSession(({ status }) => status === 'ready');
  const [today] = useState(() => localDay(Date.now()));
  const { reload } = loaded;

  useEffect(() => {
    onShown(team.id);
    rememberTeam({ cohort: cohort.id, team: team.id, name: cohort.name });
  }, [onShown, cohort.id, cohort.name, team.id, hasWork]);

  // What is not under way any more, sent by this tab or another or refused, changed what stands on the server.
  const { waiting } = useOutbox(locale);
  const underWay = waiting.filter((each) => each.team === team.id && !each.refused).length;
  const before = useRef(underWay);
  useEffect(() => {
    if (underWay < before.current) reload();
    before.current = underWay;
  }, [underWay, reload]);

  if (loaded.state === 'failed') {
    return <FailureNote failure={loaded.failure} words={shared} onRetry={reload} />;
  }
  if (book.state === 'failed') {
    return (
      <div role="alert" className="column stack">
        <p>{words.team.noBook}</p>
        <button type="button" onClick={book.retry}>
          {shared.retry}
        </button>
      </div>
    );
  }
  if (loaded.state === 'loading' || book.state === 'loading' || !hasWork) {
    return <p role="status">{shared.loading}</p>;
  }
  return (
    <>
      {isShared && <p className={styles.warning}>{words.team.sharedComputer}</p>}
      <TeamView {...props} {...{ book, today }} loaded={loaded} reload={reload} />
    </>
  );
}
