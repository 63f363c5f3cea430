import type { Rating } from '@/lib/cohort/rating-schema';
import type { Level } from '@/lib/guidebook/criterion-schema';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import styles from './mentor.module.css';

type OwnLevelProps = {
  id: string;
  /** The mentor's. */
  level: Level;
  rating: Rating | null;
  words: Messages['mentor'];
};

/** The team's own level, which the server tells once it has the mentor's. */
export function OwnLevel({ id, level, rating, words }: OwnLevelProps) {
  const own = rating?.own[id];
  if (own === undefined) return words.ownWaiting;
  if (own === null) return words.ownNone;
  const isListed = rating?.differences.some(({ criterion }) => criterion === id);
  return (
    <>
      {fill(words.own, { level: own })}{' '}
      {isListed && (
        <strong className={styles.apart}>
          {fill(words.apart, { levels: Math.abs(own - level) })}
        </strong>
      )}
    </>
  );
}
