'use client';

import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { fieldId } from '../form/field-id';
import form from '../form/form.module.css';
import type { PartChoice } from './chapter-choices';
import styles from './fields.module.css';

type ChaptersFieldProps = {
  parts: readonly PartChoice[];
  /** Null: all. */
  chosen: readonly string[] | null;
  problem: string | undefined;
  words: Messages['cohorts']['form'];
  onChange: (chosen: readonly string[] | null) => void;
};

/** Which chapters count: all, or those ticked, part by part. */
export function ChaptersField({ parts, chosen, problem, words, onChange }: ChaptersFieldProps) {
  const id = fieldId('chapters');
  const all = parts.flatMap(({ chapters }) => chapters);
  const ticked = new Set(chosen ?? all.map((chapter) => chapter.id));
  const inOrder = (ids: ReadonlySet<string>) =>
    all.filter((chapter) => ids.has(chapter.id)).map((chapter) => chapter.id);
  const toggle = (ids: readonly string[], on: boolean) => {
    const next = new Set(ticked);
    for (const each of ids) {
      if (on) next.add(each);
      else next.delete(each);
    }
    onChange(inOrder(next));
  };
  const counted = all.filter((chapter) => ticked.has(chapter.id));
  const criteria = (chapters: readonly { criteria: number }[]) =>
    chapters.reduce((sum, chapter) => sum + chapter.criteria, 0);
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={styles.group}
      aria-describedby={`${id}-hint${problem ? ` ${id}-problem` : ''}`}
    >
      <legend>{words.chapters}</legend>
      <p id={`${id}-hint`} className={form.hint}>
        {words.chaptersHint}
      </p>
      <label className={styles.choice}>
        <input type="radio" name={id} checked={chosen === null} onChange={() => onChange(null)} />
        <span>
          {words.all} <small>{fill(words.count, { count: criteria(all) })}</small>
        </span>
      </label>
      <label className={styles.choice}>
        <input
          type="radio"
          name={id}
          checked={chosen !== null}
          onChange={() => onChange(inOrder(ticked))}
        />
        {words.some}
      </label>
      {chosen !== null && (
        <div className={styles.parts}>
          {parts.map((part) => (
            <PartField key={part.id} {...{ part, ticked, words, toggle }} />
          ))}
        </div>
      )}
      <p role="status" className={form.hint}>
        {chosen !== null &&
          fill(words.chosen, { chapters: counted.length, criteria: criteria(counted) })}
      </p>
      {problem && (
        <p id={`${id}-problem`} className={form.problem}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}

type PartFieldProps = {
  part: PartChoice;
  ticked: ReadonlySet<string>;
  words: Messages['cohorts']['form'];
  toggle: (ids: readonly string[], on: boolean) => void;
};

function PartField({ part, ticked, words, toggle }: PartFieldProps) {
  const ids = part.chapters.map(({ id }) => id);
  const count = ids.filter((id) => ticked.has(id)).length;
  return (
    <fieldset>
      <legend className="visually-hidden">{part.title}</legend>
      <label className={styles.choice}>
        <input
          type="checkbox"
          aria-label={fill(words.wholePart, { part: part.title })}
          checked={count === ids.length}
          ref={(box) => {
            if (box) box.indeterminate = count > 0 && count < ids.length;
          }}
          onChange={({ target }) => toggle(ids, target.checked)}
        />
        <strong>{part.title}</strong>
      </label>
      <div className={styles.chapters}>
        {part.chapters.map(({ id, title, criteria }) => (
          <label key={id} className={styles.choice}>
            <input
              type="checkbox"
              checked={ticked.has(id)}
              onChange={({ target }) => toggle([id], target.checked)}
            />
            <span>
              {title} <small>{fill(words.count, { count: criteria })}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
