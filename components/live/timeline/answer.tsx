import { fill } from '@/lib/i18n/format';
import { rightOrder } from './order';
import { stepOf, type StepId } from './steps';
import styles from './timeline.module.css';
import type { TimelineWords } from './words';

/** The right order with the reason of each place, and whether the reader had the card there. */
export function Answer({ hand, words }: { hand: readonly StepId[]; words: TimelineWords }) {
  return (
    <section aria-label={words.answer}>
      <h5 className={styles.name}>{words.answer}</h5>
      <ol className={styles.answer}>
        {rightOrder(hand).map((id, place) => (
          <li key={id}>
            <span className={styles.year}>{stepOf(id).year}</span> <b>{words.steps[id].name}</b>{' '}
            {hand[place] === id
              ? `✓ ${words.right}`
              : `✗ ${fill(words.belongs, { place: place + 1 })}`}
            <p>{words.steps[id].what}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
