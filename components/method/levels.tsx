import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import styles from './method.module.css';

/** The five steps that stand behind the levels of every criterion. */
export function Levels({ locale }: { locale: Locale }) {
  const { levels } = getMessages(locale).method;
  return (
    <section className={styles.levels} aria-labelledby="levels">
      <h2 id="levels">{levels.title}</h2>
      <p>{levels.text}</p>
      <ol role="list">
        {levels.rows.map((row, level) => (
          <li key={row}>
            <b>{level}</b> {row}
          </li>
        ))}
      </ol>
    </section>
  );
}
