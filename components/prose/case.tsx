import { useId, type ReactNode } from 'react';
import styles from './prose.module.css';

type CaseProps = { kind: string; kindLabel: string; title: string; children: ReactNode };

/** A case; an invented one says so in words and in its dashed frame. */
export function Case({ kind, kindLabel, title, children }: CaseProps) {
  const id = useId();
  const style = kind === 'illustrative' ? styles.illustrative : '';
  return (
    <div role="group" aria-labelledby={id} className={`${styles.case} ${style}`}>
      <p id={id} className={styles.caseTitle}>
        <span className={styles.caseKind}>{kindLabel}</span>
        {title}
      </p>
      {children}
    </div>
  );
}
