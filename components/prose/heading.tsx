import type { ReactNode } from 'react';
import styles from './prose.module.css';

type HeadingProps = {
  level: 2 | 3 | 4;
  /** Below the heading of a section. */
  isSub: boolean;
  id: string;
  /** Name of its link. */
  anchor: string;
  children: ReactNode;
};

/** A heading and, beside it so that it does not become part of its name, a link to be copied. */
export function Heading({ level, isSub, id, anchor, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <div className={isSub ? styles.subheading : styles.heading}>
      <Tag id={id}>{children}</Tag>
      <a href={`#${id}`} className={styles.anchor} aria-label={anchor}>
        #
      </a>
    </div>
  );
}
