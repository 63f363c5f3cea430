import type { ReactNode } from 'react';
import styles from './section.module.css';

type SectionProps = { id: string; title: string; lead?: string; children: ReactNode };

/** One section of the report. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className={`${styles.section} stack`}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
