'use client';

import { useSession } from '@/components/session/session.client';
import { fill } from '@/lib/i18n/format';

type AnsweredCountProps = {
  criteria: readonly string[];
  /** How many criteria there are; shown while none is answered, or nobody knows yet. */
  count: string;
  /** Holds {answered} and {total}. */
  words: string;
  /** Name of the bar; without one there is none. */
  bar?: string;
};

/** How many criteria of a chapter there are, and how many of them the founder has answered. */
export function AnsweredCount({ criteria, count, words, bar }: AnsweredCountProps) {
  const answered = useSession(
    ({ work }) => criteria.filter((id) => work.answers[id]?.choice).length,
  );
  const total = criteria.length;
  if (answered === 0) return <span>{count}</span>;
  return (
    <span>
      {fill(words, { answered, total })}
      {bar && <progress value={answered} max={total} aria-label={bar} />}
    </span>
  );
}
