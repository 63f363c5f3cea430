import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import type { Messages } from '@/lib/i18n/messages';

type Words = Messages['dashboard']['empty'];

/** Before the first team has joined: how to invite. */
export function NoTeam({ words, settingsHref }: { words: Words; settingsHref: Route | undefined }) {
  return (
    <section className="column stack">
      <h2>{words.noTeam}</h2>
      <p>{words.noTeamText}</p>
      {settingsHref && (
        <p className="actions">
          <Link href={settingsHref} className="button button-main">
            {words.toSettings}
          </Link>
        </p>
      )}
    </section>
  );
}

/** Teams are there, and none has submitted in this round. */
export function NoSubmission({ words }: { words: Words }) {
  return (
    <section className="column stack">
      <h2>{words.nobody}</h2>
      <p>{words.nobodyText}</p>
    </section>
  );
}
