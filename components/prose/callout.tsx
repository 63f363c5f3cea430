import { useId, type ReactNode } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import styles from './prose.module.css';

export type CalloutKind = keyof Messages['guide']['callout'];
type CalloutProps = { kind: CalloutKind; title: string; children: ReactNode };

/** A box beside the flow of the text: what one can decide, an example, the usual mistakes. */
export function Callout({ kind, title, children }: CalloutProps) {
  const id = useId();
  return (
    <div role="note" aria-labelledby={id} className={`${styles.callout} ${styles[kind] ?? ''}`}>
      <p id={id} className={styles.calloutTitle}>
        {title}
      </p>
      {children}
    </div>
  );
}
