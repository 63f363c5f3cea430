'use client';

import type { ReactNode } from 'react';
import { fieldId } from './field-id';
import styles from './form.module.css';

type Attributes = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};
type FieldProps = {
  /** Where it stands in the request, such as `rounds.0.name`. */
  path: string;
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  children: (attributes: Attributes) => ReactNode;
};

/** A labelled field; what is wrong with it stands beside it and is tied to it. */
export function Field({ path, label, hint, problem, children }: FieldProps) {
  const id = fieldId(path);
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
