'use client';

import { useEffect, useState } from 'react';
import { Link } from '@/components/ui/link';
import { isoDay } from '@/lib/cohort/days';
import type { HeldLink } from '@/lib/cohort/link-schema';
import { nextDate } from '@/lib/cohort/next-date';
import { cohortPageOf, cohortRoute } from '@/lib/cohort-routes';
import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { call } from '../call';
import styles from './start.module.css';

type HeldCohortsProps = {
  locale: Locale;
  words: Messages['cohorts']['overview']['held'];
  kinds: Messages['cohort']['kinds'];
};
type State = 'loading' | 'failed' | { links: readonly HeldLink[]; today: string };

/** The cohorts that this browser holds a link to. */
export function HeldCohorts({ locale, words, kinds }: HeldCohortsProps) {
  const [held, setHeld] = useState<State>('loading');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    void call('readSession', { locale }).then((got) => {
      if (current)
        setHeld(got.ok ? { links: got.value.held, today: isoDay(Date.now()) } : 'failed');
    });
    return () => {
      current = false;
    };
  }, [locale, attempt]);

  if (held === 'loading') return <p role="status">{words.loading}</p>;
  if (held === 'failed') {
    return (
      <div className="actions">
        <p role="status">{words.failed}</p>
        <button
          type="button"
          onClick={() => {
            setHeld('loading');
            setAttempt(attempt + 1);
          }}
        >
          {words.retry}
        </button>
      </div>
    );
  }
  if (held.links.length === 0) return <p>{words.none}</p>;
  return (
    <ul role="list" className={styles.held}>
      {held.links.map((link) => (
        <li key={`${link.kind} ${link.cohort.id} ${link.team?.id ?? ''}`}>
          <HeldCohort {...{ link, locale, words, kinds }} today={held.today} />
        </li>
      ))}
    </ul>
  );
}

type HeldCohortProps = HeldCohortsProps & { link: HeldLink; today: string };

function HeldCohort({ link, locale, words, kinds, today }: HeldCohortProps) {
  const { cohort, kind, team } = link;
  const { kind: what, day, round } = nextDate(cohort, today);
  const facts = [
    words[cohort.status],
    fill(words[what], { round, day: formatDay(day, locale) }),
    ...(kind === 'manage' ? [fill(words.teams, { count: cohort.teams })] : []),
    team ? fill(words.asTeam, { team: team.name }) : fill(words.as, { kind: kinds[kind] }),
  ];
  return (
    <>
      <p>
        <Link href={cohortPageOf(locale, link)}>
          <strong>{cohort.name}</strong>
        </Link>
      </p>
      <p className="quiet">{facts.join(words.between)}</p>
      {kind === 'manage' && (
        <p>
          <Link href={cohortRoute(locale, 'cohorts/settings', { cohort: cohort.id })}>
            {words.settings}
            <span className="visually-hidden"> {fill(words.of, { cohort: cohort.name })}</span>
          </Link>
        </p>
      )}
    </>
  );
}
