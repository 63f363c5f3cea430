import type { Messages } from '@/lib/i18n/messages';
import styles from './start.module.css';

/** What an accelerator has of it. */
export function Gives({ words }: { words: Messages['cohorts']['overview']['gives'] }) {
  return (
    <section className={styles.block} aria-labelledby="gives">
      <h2 id="gives">{words.title}</h2>
      <ul role="list" className={styles.gives}>
        {words.items.map(({ title, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
