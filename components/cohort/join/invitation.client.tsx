'use client';

import { useState } from 'react';
import { Facts } from '@/components/ui/facts';
import { Link } from '@/components/ui/link';
import { languageName } from '@/lib/i18n/locale';
import { fill, formatDay } from '@/lib/i18n/format';
import { localDay } from '@/lib/i18n/moment';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import { presentRound } from '@/lib/cohort/present-round';
import type { Joined } from '@/lib/cohort/team-schema';
import { cohortRoute } from '@/lib/cohort-routes';
import { ChaptersInScope } from './chapters-in-scope';
import { HasJoined } from './has-joined.client';
import { JoinForm } from './join-form.client';
import type { JoinPageProps } from './join-page.client';
import { Panel } from './panel';
import { Rounds } from './rounds';
import { useOwnTeam } from './use-own-team.client';
import { TakeBack, WhoSees } from './who-sees';

type InvitationProps = JoinPageProps & { cohort: Cohort };

/** Who asks, for what, until when; what it means; and the form that joins. */
export function Invitation(props: InvitationProps) {
  const { locale, words, cohort, parts } = props;
  const [joined, setJoined] = useState<Joined | null>(null);
  const [today] = useState(() => localDay(Date.now()));
  const { asks } = words;
  if (joined) return <HasJoined {...props} joined={joined} />;
  return (
    <>
      <Panel id="asks" title={fill(asks.title, { cohort: cohort.name })}>
        <Rounds {...props} today={today} />
        <ChaptersInScope chapters={cohort.chapters} parts={parts} words={asks} />
        <Facts
          rows={[
            [asks.names, cohort.anonymous ? asks.anonymous : asks.named],
            [
              asks.keptUntil,
              fill(asks.keptUntilText, { date: formatDay(cohort.deleteAfter, locale) }),
            ],
            [asks.language, languageName[cohort.language]],
            [asks.teams, cohort.teams],
          ]}
        />
      </Panel>
      <WhoSees {...{ locale, words, cohort }} />
      <TakeBack {...{ locale, words, cohort }} />
      <Panel id="join" title={words.form.title}>
        <Joining {...props} today={today} onJoined={setJoined} />
      </Panel>
    </>
  );
}

type JoiningProps = InvitationProps & { today: string; onJoined: (joined: Joined) => void };

/** The form, unless this browser has joined already or nobody can. */
function Joining({ today, onJoined, ...props }: JoiningProps) {
  const { locale, words, shared, cohort } = props;
  const own = useOwnTeam(locale, cohort.id);
  if (own === 'loading') return <p role="status">{shared.loading}</p>;
  if (own) {
    const query = { cohort: cohort.id, team: own.id };
    return (
      <>
        <p>{fill(words.already.text, { team: own.name })}</p>
        <p className="actions">
          <Link className="button button-main" href={cohortRoute(locale, 'join/team', query)}>
            {fill(words.already.open, { team: own.name })}
          </Link>
        </p>
        <p className="quiet">{words.already.other}</p>
      </>
    );
  }
  if (cohort.status === 'closed') return <p>{words.closed}</p>;
  const isOver = presentRound(cohort, today).kind === 'over';
  return (
    <>
      {isOver && <p>{words.allOver}</p>}
      <JoinForm {...props} onJoined={onJoined} />
    </>
  );
}
