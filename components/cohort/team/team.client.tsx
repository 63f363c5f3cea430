'use client';

import { useSearchParams } from 'next/navigation';
import { Link } from '@/components/ui/link';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import type { TeamLabel } from '@/lib/cohort/team-schema';
import { cohortRoute } from '@/lib/cohort-routes';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import type { Outline } from '@/lib/report/texts';
import { call } from '../call';
import type { DrawReport } from '../draw-report';
import { FailureNote } from '../failure-note.client';
import { LinkGate } from '../link-gate.client';
import { teamName } from '../team-name';
import { useCall } from '../use-call.client';
import { OneTeam } from './one-team.client';
import styles from './team.module.css';

export type TeamWords = Pick<Messages, 'teamPage' | 'cohort'>;

export type TeamPageProps = {
  locale: Locale;
  outline: Outline;
  words: TeamWords;
  drawReport: DrawReport;
};

/** One team of a cohort, for whoever manages it. */
export function TeamPage(props: TeamPageProps) {
  return (
    <LinkGate locale={props.locale} kind="manage" words={props.words.cohort}>
      {({ cohort }) => <Teams key={cohort.id} {...props} cohort={cohort} />}
    </LinkGate>
  );
}

/** The team that the address names, or all to choose from. */
function Teams({ cohort, ...props }: TeamPageProps & { cohort: Cohort }) {
  const { locale, words } = props;
  const id = useSearchParams().get('team');
  const list = useCall(`teams ${cohort.id}`, () =>
    call('listTeams', { locale, path: { cohort: cohort.id } }),
  );
  if (list.state === 'loading') return <p role="status">{words.cohort.loading}</p>;
  if (list.state === 'failed') {
    return <FailureNote failure={list.failure} words={words.cohort} onRetry={list.retry} />;
  }
  const { teams } = list.value;
  const index = teams.findIndex((team) => team.id === id);
  const team = teams[index];
  if (!team) return <Choice {...{ locale, words, cohort, teams }} />;
  return (
    <>
      <nav aria-label={words.teamPage.title} className={`${styles.steps} no-print`}>
        <Link href={cohortRoute(locale, 'cohorts/dashboard', { cohort: cohort.id })}>
          {words.teamPage.back}
        </Link>
        <Neighbour
          {...{ locale, words, cohort }}
          message={words.teamPage.previous}
          team={teams[index - 1]}
        />
        <Neighbour
          {...{ locale, words, cohort }}
          message={words.teamPage.next}
          team={teams[index + 1]}
        />
      </nav>
      <OneTeam key={team.id} {...props} {...{ cohort, team }} />
    </>
  );
}

type NeighbourProps = {
  locale: Locale;
  words: TeamWords;
  cohort: Cohort;
  message: string;
  team: TeamLabel | undefined;
};

function Neighbour({ locale, words, cohort, message, team }: NeighbourProps) {
  if (!team) return null;
  const href = cohortRoute(locale, 'cohorts/team', { cohort: cohort.id, team: team.id });
  return <Link href={href}>{fill(message, { name: teamName(team, words.cohort) })}</Link>;
}

type ChoiceProps = Pick<NeighbourProps, 'locale' | 'words' | 'cohort'> & {
  teams: readonly TeamLabel[];
};

function Choice({ locale, words, cohort, teams }: ChoiceProps) {
  return (
    <section className="column stack" aria-labelledby="choose">
      <h2 id="choose">{words.teamPage.choose}</h2>
      {teams.length === 0 && <p>{words.teamPage.noTeams}</p>}
      <ul>
        {teams.map((team) => (
          <li key={team.id}>
            <Link href={cohortRoute(locale, 'cohorts/team', { cohort: cohort.id, team: team.id })}>
              {teamName(team, words.cohort)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
