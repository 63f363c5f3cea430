import type { Messages } from '@/lib/i18n/messages';
import styles from './overview.module.css';

/** Jumps to the sections. */
export function Contents({ words }: { words: Messages['dashboard'] }) {
  const sections = [
    ['blockers', words.blockers.title],
    ['heat-map', words.heatMap.title],
    ['chapters', words.chapters.title],
    ['movement', words.movement.title],
    ['plan', words.plan.title],
  ] as const;
  return (
    <nav aria-label={words.contents} className={`${styles.contents} no-print`}>
      <ul role="list">
        {sections.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
