import type { ReactNode } from 'react';
import { PageHead } from '@/components/ui/page-head';
import styles from './statement.module.css';

type StatementWords = {
  title: string;
  lead: string;
  sections: readonly { id: string; title: string; text: readonly string[] }[];
};

/** A page that states something: a title, and sections of plain paragraphs. */
export function Statement({ words, children }: { words: StatementWords; children?: ReactNode }) {
  return (
    <div className="page">
      <PageHead title={words.title} lead={words.lead} />
      <div className="column">
        {words.sections.map(({ id, title, text }) => (
          <section key={id} className={styles.section} aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
        {children}
      </div>
    </div>
  );
}
