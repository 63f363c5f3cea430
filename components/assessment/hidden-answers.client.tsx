'use client';

import { useSession } from '@/components/session/session.client';
import type { CriterionResult } from '@/lib/assessment/result';
import type { BriefCriterion } from '@/lib/guidebook/local';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import styles from './check.module.css';

type HiddenAnswersProps = {
  states: readonly CriterionResult[];
  criteria: readonly BriefCriterion[];
  words: Messages['assessment']['check'];
};

/** Answers that the profile does not ask for any more: kept, and not counted. */
export function HiddenAnswers({ states, criteria, words }: HiddenAnswersProps) {
  const answers = useSession(({ work }) => work.answers);
  const hidden = criteria.filter(({ id }) =>
    states.some((state) => state.id === id && state.excluded !== null && answers[id]?.choice),
  );
  if (hidden.length === 0) return null;
  return (
    <details className={styles.hidden}>
      <summary>{fill(words.hidden, { count: hidden.length })}</summary>
      <p>{words.hiddenNote}</p>
      <ul>
        {hidden.map(({ id, question }) => (
          <li key={id}>{question}</li>
        ))}
      </ul>
    </details>
  );
}
