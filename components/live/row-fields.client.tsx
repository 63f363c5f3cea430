'use client';

import { useId } from 'react';
import live from './live.module.css';
import styles from './rows.module.css';

type FieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
};

/** Text of a row; `lines` above one makes it a larger box. */
export function TextField(props: FieldProps & { most: number; lines?: number; hint?: string }) {
  const { label, value, most, lines = 1, hint, onChange } = props;
  const id = useId();
  const shared = {
    id,
    value,
    maxLength: most,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className={`${live.field} ${lines > 1 ? styles.wide : ''}`}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={live.hint}>
          {hint}
        </p>
      )}
      {lines > 1 ? (
        <textarea {...shared} rows={lines} />
      ) : (
        <input {...shared} type="text" autoComplete="off" />
      )}
    </div>
  );
}

export function DayField({ label, value, onChange }: FieldProps) {
  const id = useId();
  return (
    <div className={live.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}

type CheckFieldProps = { label: string; checked: boolean; onChange: (checked: boolean) => void };

export function CheckField({ label, checked, onChange }: CheckFieldProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
