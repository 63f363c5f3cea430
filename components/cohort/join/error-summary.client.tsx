'use client';

import { useEffect, useRef } from 'react';
import styles from './join.module.css';

type ErrorSummaryProps = {
  title: string;
  /** By field, in their order; a new object with each attempt. */
  problems: Readonly<Record<string, string>>;
  /** Id of the input of a field. */
  idOf: (field: string) => string;
};

/** Everything that is wrong, in one place that takes the focus, each with a way to its field. */
export function ErrorSummary({ title, problems, idOf }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problems]);
  const wrong = Object.entries(problems);
  if (wrong.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.summary}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {wrong.map(([field, text]) => (
          <li key={field}>
            <a href={`#${idOf(field)}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
