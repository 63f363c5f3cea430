'use client';

import { useRef } from 'react';
import { fill } from '@/lib/i18n/format';
import type { View } from '@/lib/report/view';
import { ChapterAnswers } from './chapter-answers';
import { NotCounted } from './not-counted';
import styles from './folds.module.css';
import { Section } from './section';

/** Every answer with its evidence and numbers, chapter by chapter; and what does not count, and why. */
export function Answers({ view }: { view: View }) {
  const { words, texts, report } = view;
  const list = useRef<HTMLDivElement>(null);
  const setAll = (open: boolean) => {
    for (const details of list.current?.querySelectorAll('details') ?? []) details.open = open;
  };
  const parts = report.result.parts.filter(({ counts }) => counts.applicable > 0);
  return (
    <Section id="answers" title={words.contents.answers} lead={words.answers.lead}>
      <p>{fill(words.answers.counts, report.result.counts)}</p>
      <NotCounted view={view} />
      <p className="actions no-print">
        <button type="button" onClick={() => setAll(true)}>
          {words.answers.expand}
        </button>
        <button type="button" onClick={() => setAll(false)}>
          {words.answers.collapse}
        </button>
      </p>
      <div ref={list} className={styles.answers}>
        {parts.map((part) => (
          <div key={part.id}>
            <h3>{texts.title(part.id)}</h3>
            {part.chapters.map((chapter) => (
              <ChapterAnswers key={chapter.id} {...{ view, chapter }} />
            ))}
          </div>
        ))}
      </div>
    </Section>
  );
}
