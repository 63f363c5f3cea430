'use client';

import styles from './work.module.css';

/** Names and values; a null value is left out. */
export function Facts({ rows }: { rows: readonly (readonly [string, string | number | null])[] }) {
  return (
    <dl className={styles.facts}>
      {rows.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
