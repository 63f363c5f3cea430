'use client';

import type { LocalAction } from '@/lib/cohort/local-state';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import type { Texts } from '@/lib/report/texts';
import styles from './local.module.css';

type ScopeFieldsProps = {
  words: Messages['local']['scope'];
  texts: Texts;
  /** Null: all. */
  chapters: readonly string[] | null;
  dispatch: (action: LocalAction) => void;
};

/** Which chapters count; the rest is left out as if it had not been asked. */
export function ScopeFields({ words, texts, chapters, dispatch }: ScopeFieldsProps) {
  const { parts } = texts.outline;
  const all = parts.flatMap((part) => part.chapters.map(({ id }) => id));
  const chosen = new Set(chapters ?? all);
  const choose = (ids: ReadonlySet<string>) => {
    if (ids.size === 0) return;
    const some = all.filter((id) => ids.has(id));
    const change = { chapters: some.length === all.length ? null : some };
    dispatch({ kind: 'changed', change });
  };
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  return (
    <details className={styles.lines}>
      <summary>
        <h3>{words.title}</h3>
        <span className="quiet">
          {chapters === null
            ? words.all
            : fill(words.some, { count: chosen.size, all: all.length })}
        </span>
      </summary>
      <p className="quiet">{words.atLeastOne}</p>
      <div className={styles.scope}>
        {parts.map((part) => (
          <fieldset key={part.id}>
            <legend>{part.title}</legend>
            {part.chapters.map(({ id, title }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={chosen.has(id)}
                  aria-disabled={chosen.size === 1 && chosen.has(id)}
                  onChange={() => toggle(id)}
                />
                {title}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <button type="button" onClick={() => choose(new Set(all))}>
        {words.allButton}
      </button>
    </details>
  );
}
