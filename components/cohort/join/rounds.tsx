import type { Cohort } from '@/lib/cohort/cohort-schema';
import { phaseIn, presentRound } from '@/lib/cohort/present-round';
import { fill, formatDay } from '@/lib/i18n/format';
import styles from './join.module.css';
import type { Frame } from './frame';

type RoundsProps = Frame & { cohort: Cohort; today: string };

/** The rounds of a cohort, and which of them is open today. */
export function Rounds({ locale, words, cohort, today }: RoundsProps) {
  const present = presentRound(cohort, today);
  return (
    <ol role="list" className={styles.rounds}>
      {cohort.rounds.map((round) => (
        <li key={round.id}>
          <strong>{round.name}</strong>{' '}
          <span>
            {fill(words.rounds.days, {
              from: formatDay(round.opensOn, locale),
              to: formatDay(round.closesOn, locale),
            })}
          </span>{' '}
          <span className={styles.phase} data-phase={phaseIn(present, round, today)}>
            {words.rounds[phaseIn(present, round, today)]}
          </span>
        </li>
      ))}
    </ol>
  );
}
