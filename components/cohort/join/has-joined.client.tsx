'use client';

import { useEffect, useRef } from 'react';
import { Link } from '@/components/ui/link';
import { fill } from '@/lib/i18n/format';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import type { Joined } from '@/lib/cohort/team-schema';
import { cohortRoute } from '@/lib/cohort-routes';
import { EditLink } from './edit-link.client';
import styles from './join.module.css';
import type { JoinPageProps } from './join-page.client';

type HasJoinedProps = JoinPageProps & { cohort: Cohort; joined: Joined };

/** Right after joining: the one key, and the way on. */
export function HasJoined({ joined, ...props }: HasJoinedProps) {
  const { locale, words, cohort } = props;
  const { team, token } = joined;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section className={`column ${styles.joined}`} aria-labelledby="joined">
      <h2 id="joined" ref={head} tabIndex={-1}>
        {fill(words.joined.title, { team: team.name, cohort: cohort.name })}
      </h2>
      <EditLink {...props} token={token} isAnonymous={cohort.anonymous} />
      <p>{words.joined.then}</p>
      <p className="actions">
        <Link
          className="button button-main"
          href={cohortRoute(locale, 'join/team', { cohort: cohort.id, team: team.id })}
        >
          {words.joined.next}
        </Link>
      </p>
    </section>
  );
}
