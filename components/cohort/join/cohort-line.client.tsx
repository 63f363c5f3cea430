'use client';

import { useEffect, useState } from 'react';
import { useSession } from '@/components/session/session.client';
import { Link } from '@/components/ui/link';
import type { JoinedTeam } from '@/lib/cohort/joined';
import { cohortRoute } from '@/lib/cohort-routes';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import styles from './cohort-line.module.css';
import { hasWaiting, joinedTeams } from './kept';

type CohortLineProps = { locale: Locale; words: Messages['join']['line'] };
type Shown = { teams: readonly JoinedTeam[]; waits: boolean };

/**
 * One line to the pages of the teams that this browser has joined as, and nothing for everybody
 * else: no request, no code. What waits to be sent is sent from here too.
 */
export function CohortLine({ locale, words }: CohortLineProps) {
  const status = useSession((session) => session.status);
  // A wipe takes the list along.
  const startedAt = useSession(({ work }) => work.startedAt);
  const [{ teams, waits }, setShown] = useState<Shown>({ teams: [], waits: false });
  useEffect(() => {
    const look = () => setShown({ teams: joinedTeams(), waits: hasWaiting() });
    look();
    if (!hasWaiting()) return;
    let stop: (() => void) | undefined;
    let isGone = false;
    void import('./outbox').then(({ outboxOf }) => {
      if (!isGone) stop = outboxOf(locale).subscribe(look);
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [locale, status, startedAt]);
  if (teams.length === 0) return null;
  return (
    <p className={`quiet no-print ${styles.line}`}>
      {teams.map(({ cohort, team, name }, index) => (
        <span key={team}>
          {index > 0 && ' · '}
          <Link href={cohortRoute(locale, 'join/team', { cohort, team })}>
            {fill(words.page, { cohort: name })}
          </Link>
        </span>
      ))}{' '}
      {waits && words.waiting}
    </p>
  );
}
