'use client';

import { useId } from 'react';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import type { Messages } from '@/lib/i18n/messages';
import styles from './team.module.css';

type RoundChoiceProps = {
  words: Messages['teamPage'];
  cohort: Cohort;
  round: string | null;
  onRound: (round: string) => void;
};

/** Which round the mentors' view and the report below it are of. */
export function RoundChoice({ words, cohort, round, onRound }: RoundChoiceProps) {
  const id = useId();
  return (
    <p className={styles.round}>
      <label htmlFor={id}>{words.round}</label>
      <select id={id} value={round ?? ''} onChange={({ target }) => onRound(target.value)}>
        {cohort.rounds.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
    </p>
  );
}
