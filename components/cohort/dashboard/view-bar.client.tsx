'use client';

import { type ReactNode, useId } from 'react';
import type { Round } from '@/lib/cohort/cohort-schema';
import type { Messages } from '@/lib/i18n/messages';
import styles from './overview.module.css';

type ViewBarProps = {
  words: Messages['dashboard'];
  rounds: readonly Round[];
  round: string;
  onRound: ((round: string) => void) | undefined;
  anonymous: boolean;
  hidden: boolean;
  onHide: (hidden: boolean) => void;
  actions: ReactNode;
};

/** Which round, and whether names are seen; then what else can be done. */
export function ViewBar(props: ViewBarProps) {
  const { words, rounds, round, onRound, anonymous, hidden, onHide, actions } = props;
  const id = useId();
  return (
    <div className={`${styles.bar} no-print`}>
      {onRound && rounds.length > 1 && (
        <div className={styles.choice}>
          <label htmlFor={id}>{words.round}</label>
          <select id={id} value={round} onChange={(event) => onRound(event.target.value)}>
            {rounds.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </div>
      )}
      {actions}
      {anonymous ? (
        <p className="quiet">{words.anonymous}</p>
      ) : (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={hidden}
            onChange={(event) => onHide(event.target.checked)}
          />
          {words.hideNames}
        </label>
      )}
    </div>
  );
}
