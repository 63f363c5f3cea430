'use client';

import { useId } from 'react';
import type { Levels } from '@/lib/cohort/rating-draft';
import type { RubricChapter } from '@/lib/guidebook/rubric';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import type { Texts } from '@/lib/report/texts';
import styles from './mentor.module.css';

type ChapterPickProps = {
  chapters: readonly RubricChapter[];
  chapter: RubricChapter;
  texts: Texts;
  levels: Levels;
  words: Messages['mentor'];
  /** Only the way to the neighbours. */
  isShort?: boolean;
  pick: (id: string) => void;
};

/** Which chapter is rated: from a list with what is done in each, and from one to the next. */
export function ChapterPick(props: ChapterPickProps) {
  const { chapters, chapter, texts, levels, words, isShort, pick } = props;
  const id = useId();
  const place = chapters.indexOf(chapter);
  const step = (by: 1 | -1, label: string) => {
    const to = chapters[place + by];
    return (
      to && (
        <button type="button" onClick={() => pick(to.id)}>
          {label}
        </button>
      )
    );
  };
  if (isShort) {
    return (
      <p className="actions">
        {step(-1, words.previous)}
        {step(1, words.next)}
      </p>
    );
  }
  return (
    <div className={styles.round}>
      <label htmlFor={id}>{words.chapter}</label>
      <select id={id} value={chapter.id} onChange={({ target }) => pick(target.value)}>
        {chapters.map((each) => (
          <option key={each.id} value={each.id}>
            {fill(words.chapterOption, {
              title: texts.title(each.id),
              done: each.criteria.filter((criterion) => levels[criterion.id] !== undefined).length,
              total: each.criteria.length,
            })}
          </option>
        ))}
      </select>
    </div>
  );
}
