'use client';

import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import type { HeldLink, LinkKind } from '@/lib/cohort/link-schema';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { cohortPageOf } from '@/lib/cohort-routes';
import { FailureNote } from './failure-note.client';
import { useHeld } from './use-held.client';

type LinkGateProps = {
  locale: Locale;
  kind: LinkKind;
  words: Messages['cohort'];
  children: (held: HeldLink) => ReactNode;
};

/** Shows its children to whoever holds a link of the kind; says to everybody else how to get there. */
export function LinkGate({ locale, kind, words, children }: LinkGateProps) {
  const link = useHeld(locale, kind);
  if (link.state === 'loading') return <p role="status">{words.loading}</p>;
  if (link.state === 'failed') {
    return <FailureNote failure={link.failure} words={words} onRetry={link.retry} />;
  }
  if (link.state === 'held') return children(link.held);
  return (
    <section className="column stack">
      <h2>{words.noLink.title}</h2>
      <p>{words.noLink[kind]}</p>
      {link.others.length > 0 && (
        <>
          <p>{words.noLink.others}</p>
          <ul>
            {link.others.map((held) => (
              <li key={`${held.kind} ${held.cohort.id} ${held.team?.id ?? ''}`}>
                <Link href={cohortPageOf(locale, held)}>
                  {fill(words.noLink.other, {
                    cohort: held.cohort.name,
                    as: held.team?.name ?? words.kinds[held.kind],
                  })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
