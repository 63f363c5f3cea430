import type { View } from '@/lib/report/view';
import styles from './report.module.css';

type ContentsProps = {
  words: View['words']['contents'];
  /** Ids of sections that this report does not have. */
  without: readonly string[];
};

/** The report's sections. */
export function Contents({ words, without }: ContentsProps) {
  const { label, ...sections } = words;
  const shown = Object.entries(sections).filter(([id]) => !without.includes(id));
  return (
    <nav aria-label={label} className={styles.contents}>
      <ul role="list">
        {shown.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
