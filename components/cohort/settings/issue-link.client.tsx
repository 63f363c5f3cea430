'use client';

import { useState } from 'react';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import { MAX_LABEL } from '@/lib/cohort/limits';
import { lineProblems } from '@/lib/cohort/plan-problems';
import { Field } from '../form/field.client';
import type { SettingsWords } from './outcome.client';
import styles from './settings.module.css';
import { isText, useTyped } from './use-typed.client';

const kinds = ['mentor', 'manage', 'invite'] as const;
type Kind = (typeof kinds)[number];
type Asked = { kind: Kind; label: string };
type IssueLinkProps = {
  cohort: Cohort;
  words: SettingsWords;
  /** Whether it was issued. */
  onIssue: (asked: Asked) => Promise<boolean>;
};

const nothing: Asked = { kind: 'mentor', label: '' };

/** Asks for a new link: of what kind, and for whom. */
export function IssueLink({ cohort, words, onIssue }: IssueLinkProps) {
  const { links: text } = words.settings;
  const typing = useTyped({ cohort, name: 'link', saved: nothing, isValue: isAsked });
  const { kind, label } = typing.typed ?? nothing;
  const [isTried, setTried] = useState(false);
  const [problem] = lineProblems('label', label);

  async function issue() {
    setTried(true);
    if (problem || !(await onIssue({ kind, label: label.trim() }))) return;
    typing.type({ kind, label: '' });
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
            onChange={({ target }) =>
              typing.type({ label, kind: kinds.find((each) => each === target.value) ?? kind })
            }
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
            onChange={({ target }) => typing.type({ kind, label: target.value })}
          />
        )}
      </Field>
      <button type="submit">{text.issue}</button>
    </form>
  );
}

function isAsked(value: unknown): value is Asked {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, label } = value as Partial<Record<keyof Asked, unknown>>;
  return kinds.some((each) => each === kind) && isText(label);
}
