'use client';

import { useState } from 'react';
import type { CriteriaFile } from '@/lib/guidebook/criteria-file';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { CheckFilter } from './check-filter.client';
import { CheckRow } from './check-row.client';
import { isShown, statesOf, type Filter, type OutlineTitles } from './check-rows';
import type { CheckWords } from './check-answers.client';
import styles from './check.module.css';
import { HiddenAnswers } from './hidden-answers.client';
import { useResult } from './use-result.client';

type CheckListProps = {
  locale: Locale;
  outline: OutlineTitles;
  file: CriteriaFile;
  words: CheckWords;
};

/** The totals, what to show of them, and the criteria by part and chapter. */
export function CheckList({ locale, outline, file, words }: CheckListProps) {
  const { rubric, criteria } = file;
  const result = useResult(rubric);
  const [filter, setFilter] = useState<Filter>('all');
  if (!result) return null;
  const states = statesOf(result);
  const countOf = (each: Filter) =>
    states.filter((state) => isShown(state, each, rubric.scoring)).length;
  const shown = new Map(
    states
      .filter((state) => isShown(state, filter, rubric.scoring))
      .map((state) => [state.id, state]),
  );
  const rowsOf = (chapter: string) =>
    criteria.flatMap((criterion) => {
      const state = shown.get(criterion.id);
      return criterion.chapter === chapter && state
        ? [<CheckRow key={criterion.id} {...{ locale, criterion, state, words }} />]
        : [];
    });
  return (
    <>
      <CheckFilter {...{ filter, countOf }} words={words.check} onChoose={setFilter} />
      <p role="status" className="quiet">
        {shown.size > 0 ? fill(words.check.shown, { count: shown.size }) : words.check.noneShown}
      </p>
      {outline.map((part) => {
        const chapters = part.chapters.map((chapter) => ({ ...chapter, rows: rowsOf(chapter.id) }));
        const filled = chapters.filter(({ rows }) => rows.length > 0);
        return (
          filled.length > 0 && (
            <section key={part.id} className={styles.part}>
              <h2>{part.title}</h2>
              {filled.map(({ id, title, rows }) => (
                <div key={id} className={styles.chapter}>
                  <h3>{title}</h3>
                  <dl>{rows}</dl>
                </div>
              ))}
            </section>
          )
        );
      })}
      <HiddenAnswers {...{ states, criteria }} words={words.check} />
    </>
  );
}
