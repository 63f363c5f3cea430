'use client';

import { type CohortDraft, deletionOf } from '@/lib/cohort/cohort-draft';
import type { Messages } from '@/lib/i18n/messages';
import { Field } from '../form/field.client';
import form from '../form/form.module.css';
import styles from './fields.module.css';

type PromiseFieldsProps = {
  draft: CohortDraft;
  today: string;
  problem: string | undefined;
  words: Messages['cohorts']['form'];
  onChange: (part: Partial<CohortDraft>) => void;
};

/** What the teams are promised: the day of deletion, and whether they are anonymous. */
export function PromiseFields({ draft, today, problem, words, onChange }: PromiseFieldsProps) {
  return (
    <>
      <div className={styles.group}>
        <Field
          path="deleteAfter"
          label={words.deleteAfter}
          hint={words.deleteAfterHint}
          problem={problem}
        >
          {(attributes) => (
            <input
              {...attributes}
              className={styles.day}
              type="date"
              value={deletionOf(draft, today)}
              onChange={({ target }) => onChange({ deleteAfter: target.value })}
            />
          )}
        </Field>
        <p className={form.hint}>
          {words.deleteUsual}{' '}
          {draft.deleteAfter !== null && (
            <button type="button" onClick={() => onChange({ deleteAfter: null })}>
              {words.deleteFollow}
            </button>
          )}
        </p>
      </div>
      <div>
        <label className={styles.choice}>
          <input
            type="checkbox"
            aria-describedby="anonymous-hint"
            checked={draft.anonymous}
            onChange={({ target }) => onChange({ anonymous: target.checked })}
          />
          <strong>{words.anonymous}</strong>
        </label>
        <p id="anonymous-hint" className={form.hint}>
          {words.anonymousHint}
        </p>
      </div>
    </>
  );
}
