import type { ReactNode } from 'react';
import styles from './work.module.css';

type WorkSectionProps = { id: string; title: string; intro?: string; children: ReactNode };

/** One thing that can be done with the work: its name beside what it is and does. */
export function WorkSection({ id, title, intro, children }: WorkSectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <div className={`column ${styles.body}`}>
        {intro && <p>{intro}</p>}
        {children}
      </div>
    </section>
  );
}
