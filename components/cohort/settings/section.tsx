import type { ReactNode } from 'react';
import styles from './settings.module.css';

type SectionProps = { id: string; title: string; intro?: string; children: ReactNode };

/** One matter of the settings: its name beside what there is and what can be done. */
export function Section({ id, title, intro, children }: SectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <div className={styles.body}>
        {intro && <p>{intro}</p>}
        {children}
      </div>
    </section>
  );
}
