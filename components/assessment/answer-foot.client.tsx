'use client';

import { useState } from 'react';
import { useSession } from '@/components/session/session.client';
import type { Answer } from '@/lib/assessment/assessment';
import { hasEvidence } from '@/lib/assessment/attainment';
import type { CriterionWords } from './criterion-form.client';
import styles from './criterion.module.css';

type AnswerFootProps = {
  id: string;
  answer: Answer;
  words: CriterionWords;
  /** Whether to say where the answer went. */
  tell: boolean;
};

/**
 * Takes an answer back, and gives it back: the same button does both, so that focus stays where
 * it is and no note is lost by one wrong press.
 */
export function AnswerFoot({ id, answer, words, tell }: AnswerFootProps) {
  const [cleared, setCleared] = useState<Answer | null>(null);
  const clear = useSession((session) => session.clear);
  const choose = useSession((session) => session.answer);
  const edit = useSession((session) => session.editEvidence);
  const kept = useSession(({ mode, trouble }) => mode === 'kept' && !trouble);
  const given = answer.choice !== null || hasEvidence(answer.evidence);
  const undoable = !given && cleared !== null;

  function press() {
    if (given) {
      setCleared(answer);
      clear(id);
    } else if (cleared) {
      edit(id, cleared.evidence);
      choose(id, cleared.choice);
      setCleared(null);
    }
  }
  return (
    <div className={styles.foot}>
      {(given || undoable) && (
        <button type="button" onClick={press}>
          {given ? words.clear : words.undo}
        </button>
      )}
      <p role="status">
        {undoable && words.cleared}
        {given && tell && (kept ? words.saved : words.savedNot)}
      </p>
    </div>
  );
}
