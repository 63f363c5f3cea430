import type { Route } from 'next';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import styles from './prose.module.css';

/** A dated fact: its value with the day on which it was last looked up. */
export function Fact({ value, asOf }: { value: string; asOf: string }) {
  return (
    <>
      <span className={styles.fact}>{value}</span> <small className={styles.asOf}>{asOf}</small>
    </>
  );
}

/** The first use of a glossary term in a chapter. */
export function Term({ href, children }: { href: Route; children: ReactNode }) {
  return (
    <Link href={href} className={styles.term}>
      {children}
    </Link>
  );
}

/** A citation mark; it leads to the list of sources at the end of its section. */
export function Citation({ number, label, href }: { number: number; label: string; href: string }) {
  return (
    <sup className={styles.citation}>
      <a href={href} aria-label={label}>
        {number}
      </a>
    </sup>
  );
}
