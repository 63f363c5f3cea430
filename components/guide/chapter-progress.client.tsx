'use client';

import { useSession } from '@/components/session/session.client';
import { fill } from '@/lib/i18n/format';

/** How many criteria of a chapter have an answer. `words` holds {answered} and {total}. */
export function ChapterProgress({ criteria, words }: { criteria: readonly string[]; words: string }) {
  const answered = useSession(({ work }) => criteria.filter((id) => work.answers[id]?.choice).length);
  return <span>{fill(words, { answered, total: criteria.length })}</span>;
}
