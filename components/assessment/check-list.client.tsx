'use client';

import { useState, type ReactElement } from 'react';
import type { Criteria } from '@/lib/guidebook/criteria-file';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { CheckWords } from './check-answers.client';
import { CheckFilter } from './check-filter.client';
import { CheckRow } from './check-row.client';
import { isShown, statesOf, type Filter, type OutlineTitles } from './check-rows';
import styles from './check.module.css';
import { HiddenAnswers } from './hidden-answers.client';
import { useResult } from './use-result.client';

type CheckListProps = {
  locale: Locale;
  outline: OutlineTitles;
  file: Criteria;
  words: CheckWords;
};

/** How many answers of each kind there are, and those that somebody wants to see. */
export function CheckList({ locale, outline, file, words }: CheckListProps) {
  const { rubric, criteria } = file;
  const result = useResult(rubric);
  const [filter, setFilter] = useState<Filter>('all');
  if (!result) return null;
  const states = statesOf(result);
  const shownBy = (each: Filter) => states.filter((state) => isShown(state, each, rubric.scoring));
  const shown = new Map(shownBy(filter).map((state) => [state.id, state]));
  const rowsOf = (chapter: string) =>
    criteria.flatMap((criterion) => {
      const state = shown.get(criterion.id);
      return criterion.chapter === chapter && state
        ? [<CheckRow key={criterion.id} {...{ locale, criterion, state, words }} />]
        : [];
    });
  return (
    <>
      <CheckFilter
        {...{ filter }}
        countOf={(each) => shownBy(each).length}
        words={words.check}
        onChoose={setFilter}
      />
      <p role="status" className="quiet">
        {shown.size > 0 ? fill(words.check.shown, { count: shown.size }) : words.check.noneShown}
      </p>
      <CheckParts {...{ outline, rowsOf }} />
      <HiddenAnswers {...{ states, criteria }} words={words.check} />
    </>
  );
}

type CheckPartsProps = Pick<CheckListProps, 'outline'> & {
  rowsOf: (chapter: string) => ReactElement[];
};

/** The criteria by part and chapter; what has none to show is left out. */
function CheckParts({ outline, rowsOf }: CheckPartsProps) {
  return outline.map((part) => {
    const chapters = part.chapters
      .map((chapter) => ({ ...chapter, rows: rowsOf(chapter.id) }))
      .filter(({ rows }) => rows.length > 0);
    return (
      chapters.length > 0 && (
        <section key={part.id} className={styles.part}>
          <h2>{part.title}</h2>
          {chapters.map(({ id, title, rows }) => (
            <div key={id} className={styles.chapter}>
              <h3>{title}</h3>
              <dl>{rows}</dl>
            </div>
          ))}
        </section>
      )
    );
  });
}
