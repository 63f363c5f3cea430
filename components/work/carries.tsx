import type { Messages } from '@/lib/i18n/messages';
import styles from './work.module.css';

/** What a link carries and what not. */
export function Carries({ words }: { words: Messages['work']['link'] }) {
  return (
    <>
      <dl className={styles.carries}>
        <div>
          <dt>{words.carries}</dt>
          <dd>{words.carriesList}</dd>
        </div>
        <div>
          <dt>{words.leaves}</dt>
          <dd>{words.leavesList}</dd>
        </div>
      </dl>
      <p>{words.fixed}</p>
    </>
  );
}
