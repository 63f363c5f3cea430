'use client';

import { useEffect, useRef, useState } from 'react';
import type { Outline } from '@/lib/report/texts';
import type { Messages } from '@/lib/i18n/messages';
import { LinkGate } from '../link-gate.client';
import type { CopyWords } from './edit-link.client';
import type { Way } from './end-team.client';
import type { Frame } from './frame';
import { OutboxNotes } from './outbox-notes.client';
import { OwnTeam } from './own-team.client';

export type TeamPageProps = Frame & {
  outline: Outline;
  copyWords: CopyWords;
  /** How the report puts an answer. */
  answers: Messages['report']['answers'];
};

/** A team's own page. What waits to be sent is told of whether or not the server can be reached. */
export function TeamPage(props: TeamPageProps) {
  const [shown, setShown] = useState<string | null>(null);
  const [ended, setEnded] = useState<Way | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [ended]);
  if (ended) {
    const { title, text } = props.words.team.ended[ended];
    return (
      <section className="column stack">
        <h2 ref={head} tabIndex={-1}>
          {title}
        </h2>
        <p>{text}</p>
      </section>
    );
  }
  return (
    <>
      <OutboxNotes {...props} shows={({ team }) => team !== shown} />
      <LinkGate locale={props.locale} kind="team" words={props.shared}>
        {({ cohort, team }) =>
          team && (
            <OwnTeam
              key={team.id}
              {...props}
              {...{ cohort, team }}
              onShown={setShown}
              onEnded={setEnded}
            />
          )
        }
      </LinkGate>
    </>
  );
}
