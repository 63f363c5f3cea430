import type { ReactNode } from 'react';
import styles from './page-head.module.css';

type PageHeadProps = { title: string; lead?: ReactNode; children?: ReactNode };

/** Title and lead of a page that is not a chapter. */
export function PageHead({ title, lead, children }: PageHeadProps) {
  return (
    <div className={styles.head}>
      <h1>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </div>
  );
}
