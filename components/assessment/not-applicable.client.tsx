'use client';

import { useId } from 'react';
import { useSession } from '@/components/session/session.client';
import type { Choice } from '@/lib/assessment/assessment';
import type { LocalCriterion } from '@/lib/guidebook/local';
import { ChoiceRow } from './choice-row.client';
import type { CriterionWords } from './criterion-form.client';
import styles from './criterion.module.css';

type NotApplicableProps = {
  name: string;
  criterion: LocalCriterion;
  choice: Choice | null;
  words: CriterionWords;
};

/** "Not applicable" and its reason, without which it does not count. */
export function NotApplicable({ name, criterion, choice, words }: NotApplicableProps) {
  const field = useId();
  const choose = useSession((session) => session.answer);
  const checked = choice?.kind === 'not-applicable';
  const missing = checked && choice.reason === null;
  const give = (reason: string | null) => choose(criterion.id, { kind: 'not-applicable', reason });
  return (
    <>
      <ChoiceRow
        {...{ name, checked }}
        value="not-applicable"
        mark="–"
        text={words.notApplicable}
        onChoose={() => give(null)}
      />
      {!checked && (
        <p className={`${styles.reason} print-only`}>
          {words.because} {criterion.reasons.map(({ text }) => text).join(' / ')}
        </p>
      )}
      {checked && (
        <div className={styles.reason}>
          <label htmlFor={field}>{words.reason}</label>
          <select
            id={field}
            value={choice.reason ?? ''}
            aria-invalid={missing}
            aria-describedby={missing ? `${field}-missing` : undefined}
            onChange={(event) => give(event.target.value || null)}
          >
            <option value="">{words.chooseReason}</option>
            {criterion.reasons.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
          {missing && <p id={`${field}-missing`}>{words.reasonMissing}</p>}
        </div>
      )}
    </>
  );
}
