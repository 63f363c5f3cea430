'use client';

import { useState } from 'react';
import { MAX_LABEL } from '@/lib/cohort/limits';
import { lineProblems } from '@/lib/cohort/plan-problems';
import { Field } from '../form/field.client';
import type { SettingsWords } from './outcome.client';
import styles from './settings.module.css';

const kinds = ['mentor', 'manage', 'invite'] as const;
type Kind = (typeof kinds)[number];
type IssueLinkProps = {
  words: SettingsWords;
  /** Whether it was issued. */
  onIssue: (kind: Kind, label: string) => Promise<boolean>;
};

/** Asks for a new link: of what kind, and for whom. */
export function IssueLink({ words, onIssue }: IssueLinkProps) {
  const { links: text } = words.settings;
  const [kind, setKind] = useState<Kind>('mentor');
  const [label, setLabel] = useState('');
  const [isTried, setTried] = useState(false);
  const [problem] = lineProblems('label', label);

  async function issue() {
    setTried(true);
    if (problem || !(await onIssue(kind, label.trim()))) return;
    setLabel('');
    setTried(false);
  }
  return (
    <form
      noValidate
      className={styles.issue}
      onSubmit={(event) => {
        event.preventDefault();
        void issue();
      }}
    >
      <h3>{text.issue}</h3>
      <Field path="kind" label={text.issueKind}>
        {(attributes) => (
          <select
            {...attributes}
            value={kind}
            onChange={({ target }) => setKind(kinds.find((each) => each === target.value) ?? kind)}
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {text.kinds[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        path="label"
        label={text.issueLabel}
        hint={text.issueLabelHint}
        problem={isTried && problem ? words.form.problems[problem.code] : undefined}
      >
        {(attributes) => (
          <input
            {...attributes}
            type="text"
            autoComplete="off"
            maxLength={MAX_LABEL}
            value={label}
            onChange={({ target }) => setLabel(target.value)}
          />
        )}
      </Field>
      <button type="submit">{text.issue}</button>
    </form>
  );
}
