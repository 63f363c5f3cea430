import type { View } from '@/lib/report/view';
import styles from './report.module.css';

type ContentsProps = { words: View['words']['contents']; hasChanges: boolean };

/** The report's sections. */
export function Contents({ words, hasChanges }: ContentsProps) {
  const { label, ...sections } = words;
  const shown = Object.entries(sections).filter(([id]) => hasChanges || id !== 'changes');
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
