'use client';

import type { Route } from 'next';
import { useState } from 'react';
import { useSession } from '@/components/session/session.client';
import { Link } from '@/components/ui/link';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';

type UseAsEvidenceProps = {
  /** The criterion: its id, what it is called here, and where it is asked. */
  criterion: string;
  name: string;
  href: Route;
  /** What the part found, as a sentence with its numbers. */
  text: string;
  words: Messages['live'];
};

/** Puts what a live part found under the evidence of a criterion, below what stands there. */
export function UseAsEvidence({ criterion, name, href, text, words }: UseAsEvidenceProps) {
  const note = useSession(({ work }) => work.answers[criterion]?.evidence.note ?? '');
  const edit = useSession((session) => session.editEvidence);
  const [done, setDone] = useState(false);
  const there = note.includes(text);
  return (
    <>
      <button
        type="button"
        disabled={there}
        onClick={() => {
          edit(criterion, { note: note ? `${note}\n${text}` : text });
          setDone(true);
        }}
      >
        {fill(words.useAsEvidence, { criterion: name })}
      </button>
      <span role="status">
        {done && there && (
          <>
            {words.evidenceGiven} <Link href={href}>{words.seeEvidence}</Link>
          </>
        )}
      </span>
    </>
  );
}
