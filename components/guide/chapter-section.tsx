import type { ReactNode } from 'react';
import styles from './chapter.module.css';

/** One section: its text and, beside or after it, its criteria. */
export function ChapterSection({ id, children }: { id: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className={styles.section}>
      {children}
    </section>
  );
}

/** The text of a section, and where it comes from. */
export function SectionProse({ sources, children }: { sources: ReactNode; children: ReactNode }) {
  return (
    <div className={`${styles.text} prose`}>
      {children}
      {sources}
    </div>
  );
}

/** The criteria of a section; on wide screens they follow the section that is being read. */
export function SectionCriteria({ label, children }: { label: string; children: ReactNode }) {
  return (
    <aside aria-label={label} className={styles.criteria}>
      {children}
    </aside>
  );
}

/** What stands before the first section: what the reader will be able to decide. */
export function Opening({ children }: { children: ReactNode }) {
  return <div className={`${styles.opening} prose`}>{children}</div>;
}
