import type { Messages } from '@/lib/i18n/messages';
import styles from './start.module.css';
import { StepDrawing } from './step-drawing';

/** How it goes, in four steps. */
export function Steps({ words }: { words: Messages['cohorts']['overview']['steps'] }) {
  return (
    <section className={styles.block} aria-labelledby="steps">
      <h2 id="steps">{words.title}</h2>
      <ol role="list" className={styles.steps}>
        {words.items.map(({ title, text }, index) => (
          <li key={title}>
            <StepDrawing step={index} />
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
