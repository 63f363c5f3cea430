import type { ReactNode } from 'react';
import styles from './join.module.css';

type PanelProps = { id: string; title: string; children: ReactNode };

/** One thing of the page: its name beside what it is. */
export function Panel({ id, title, children }: PanelProps) {
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
