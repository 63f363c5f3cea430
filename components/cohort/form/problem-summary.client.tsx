'use client';

import { useEffect, useRef } from 'react';
import { fieldId } from './field-id';
import styles from './form.module.css';

/** What is wrong at a field, in words; `field`: what the field is called. */
export type FieldProblem = { path: string; field: string; text: string };
type ProblemSummaryProps = {
  title: string;
  /** Holds {field} and {problem}. */
  line: (problem: FieldProblem) => string;
  problems: readonly FieldProblem[];
  /** Rises with each attempt: the summary then takes the focus. */
  attempt: number;
};

/** Everything that keeps a form from being sent, each leading to its field. */
export function ProblemSummary({ title, line, problems, attempt }: ProblemSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const isEmpty = problems.length === 0;
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (attempt === 0 || isEmpty) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.summary}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={problem.path}>
            <a
              href={`#${fieldId(problem.path)}`}
              onClick={(event) => {
                event.preventDefault();
                const field = document.getElementById(fieldId(problem.path));
                field?.scrollIntoView({ block: 'center' });
                field?.focus({ preventScroll: true });
              }}
            >
              {line(problem)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
