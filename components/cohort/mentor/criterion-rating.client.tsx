'use client';

import { useId, useState } from 'react';
import type { Level } from '@/lib/guidebook/criterion-schema';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Texts } from '@/lib/report/texts';
import { routes } from '@/lib/routes';
import type { MentorParts, MentorWords } from './mentor.client';
import styles from './mentor.module.css';
import { OwnLevel } from './own-level';
import type { RatingHere } from './use-rating.client';

const levels: readonly Level[] = [0, 1, 2, 3, 4];

type CriterionRatingProps = {
  locale: Locale;
  here: RatingHere;
  texts: Texts;
  why: string | undefined;
  id: string;
  chapter: string;
  section: string;
  isClosed: boolean;
  words: MentorWords;
  parts: MentorParts;
};

/** A criterion as the assessment shows it, for the mentor's own level; the team's appears after it. */
export function CriterionRating(props: CriterionRatingProps) {
  const { locale, here, texts, why, id, chapter, section, isClosed, words, parts } = props;
  const { mentor: text } = words;
  const { Choice } = parts;
  const name = useId();
  const [isTaken, setTaken] = useState(false);
  const criterion = texts.criterion(id);
  const level = here.levels[id];
  const gate = criterion?.rubric.gate;
  const question = criterion?.question ?? id;
  const rate = (next: Level | null) => {
    setTaken(next === null);
    here.rate(id, next);
  };
  return (
    <fieldset className={styles.criterion} disabled={isClosed}>
      <legend className={styles.question}>
        {gate && <span className={styles.gate}>{words.criterion[gate.kind]}</span>}
        {question}
      </legend>
      <div className={styles.more}>
        {(why ?? criterion?.because) && (
          <details className={styles.why}>
            <summary>{words.criterion.why}</summary>
            {why && <p>{why}</p>}
            {criterion?.because && <p>{criterion.because}</p>}
          </details>
        )}
        {parts.passage(routes.chapter(locale, chapter, section), texts.section(chapter, section))}
      </div>
      {levels.map((each) => (
        <Choice
          key={each}
          name={name}
          value={String(each)}
          mark={String(each)}
          spoken={fill(text.level, { level: each }) + text.colon}
          text={criterion?.levels[each] ?? fill(text.level, { level: each })}
          checked={level === each}
          onChoose={() => rate(each)}
        />
      ))}
      <div className={styles.foot}>
        {level !== undefined && (
          <button
            type="button"
            aria-label={fill(text.takeBackOf, { question })}
            onClick={() => rate(null)}
          >
            {text.takeBack}
          </button>
        )}
        <p role="status">
          {level === undefined ? (
            isTaken && text.takenBack
          ) : (
            <OwnLevel {...{ id, level }} rating={here.rating} words={text} />
          )}
        </p>
      </div>
    </fieldset>
  );
}
