'use client';

import { useRef } from 'react';
import type { CriterionSummary } from '@/lib/cohort/dashboard-schema';
import { ChapterCriteria } from './chapter-criteria';
import styles from './tables.module.css';
import type { Frame } from './frame';

/** Every criterion, folded by chapter. */
export function Criteria({ frame }: { frame: Frame }) {
  const { words, texts, dashboard } = frame;
  const place = useRef<HTMLDivElement>(null);
  const openAll = (open: boolean) => {
    for (const details of place.current?.querySelectorAll('details') ?? []) details.open = open;
  };
  const byChapter = new Map<string, CriterionSummary[]>();
  for (const criterion of dashboard.criteria) {
    const others = byChapter.get(criterion.chapter);
    if (others) others.push(criterion);
    else byChapter.set(criterion.chapter, [criterion]);
  }
  return (
    <div ref={place} className={styles.criteria}>
      <h3>{words.chapters.criteria}</h3>
      <p className="quiet no-print">{words.chapters.criteriaLead}</p>
      <p className="actions no-print">
        <button type="button" onClick={() => openAll(true)}>
          {words.chapters.openAll}
        </button>
        <button type="button" onClick={() => openAll(false)}>
          {words.chapters.closeAll}
        </button>
      </p>
      {[...byChapter].map(([chapter, criteria]) => (
        <details key={chapter} className={styles.chapter}>
          <summary>{texts.title(chapter)}</summary>
          <ChapterCriteria {...{ frame, chapter, criteria }} />
        </details>
      ))}
    </div>
  );
}
