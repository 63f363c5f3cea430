import type { ReactNode } from 'react';
import styles from './prose.module.css';

type HeadingProps = { level: 2 | 3; id: string; anchorLabel: string; children: ReactNode };

/** A heading and, beside it so that it does not become part of its name, a link to be copied. */
export function Heading({ level, id, anchorLabel, children }: HeadingProps) {
  const Tag = level === 2 ? 'h2' : 'h3';
  return (
    <div className={level === 2 ? styles.heading : styles.subheading}>
      <Tag id={id}>{children}</Tag>
      <a href={`#${id}`} className={styles.anchor} aria-label={anchorLabel}>
        #
      </a>
    </div>
  );
}
