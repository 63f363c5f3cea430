import type { Outline } from '@/lib/report/texts';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import styles from './join.module.css';

type ChaptersProps = {
  /** Ids that the cohort asks for. */
  chapters: readonly string[];
  parts: Outline['parts'];
  words: Messages['join']['asks'];
};

/** Which chapters count, by name; folded, since there may be twenty. */
export function ChaptersInScope({ chapters, parts, words }: ChaptersProps) {
  const all = parts.flatMap((part) => part.chapters);
  const asked = all.filter(({ id }) => chapters.includes(id));
  const isAll = asked.length === all.length;
  return (
    <details className={styles.fold}>
      <summary>
        {isAll
          ? fill(words.allChapters, { count: all.length })
          : fill(words.someChapters, { count: asked.length, all: all.length })}
      </summary>
      <ul>
        {asked.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </details>
  );
}
