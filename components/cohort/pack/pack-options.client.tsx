'use client';

import { useState } from 'react';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import type { PackForm } from '../draw-sheet';
import type { PackTeam } from './pack-team';
import styles from './pack.module.css';

/** The full form of more teams than this makes thousands of pages, which browsers do not print at once. */
export const MOST_FULL = 50;

export type PackChoice = {
  /** Rises with each build, so that it begins anew. */
  turn: number;
  form: PackForm;
  hasNotes: boolean;
  teams: ReadonlySet<string>;
};

type PackOptionsProps = {
  words: Messages['pack'];
  teams: readonly PackTeam[];
  onBuild: (choice: PackChoice) => void;
};

/** Short or full, with notes or without, and which teams. */
export function PackOptions({ words, teams, onBuild }: PackOptionsProps) {
  const [form, setForm] = useState<PackForm>('short');
  const [hasNotes, setNotes] = useState(true);
  const [turn, setTurn] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(teams.map(({ id }) => id)),
  );
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const isTooMany = form === 'full' && chosen.size > MOST_FULL;
  const cannot = isTooMany || chosen.size === 0;
  function build() {
    if (cannot) return;
    setTurn(turn + 1);
    onBuild({ turn: turn + 1, form, hasNotes, teams: chosen });
  }
  return (
    <form
      className={`${styles.options} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        build();
      }}
    >
      <fieldset>
        <legend>{words.form}</legend>
        {(['short', 'full'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="form"
              checked={form === each}
              onChange={() => setForm(each)}
            />
            <span>
              {words[each]} <span className="quiet">{words[`${each}Note`]}</span>
            </span>
          </label>
        ))}
        {form === 'full' && (
          <label>
            <input
              type="checkbox"
              checked={hasNotes}
              onChange={({ target }) => setNotes(target.checked)}
            />
            {words.notes}
          </label>
        )}
      </fieldset>
      <details>
        <summary>{fill(words.teams, { count: chosen.size, of: teams.length })}</summary>
        <p className="actions">
          <button type="button" onClick={() => setChosen(new Set(teams.map(({ id }) => id)))}>
            {words.all}
          </button>
          <button type="button" onClick={() => setChosen(new Set())}>
            {words.none}
          </button>
        </p>
        <fieldset className={styles.teams}>
          <legend className="visually-hidden">{words.which}</legend>
          {teams.map(({ id, name }) => (
            <label key={id}>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
              {name}
            </label>
          ))}
        </fieldset>
      </details>
      <p role="status">
        {isTooMany && fill(words.tooMany, { most: MOST_FULL })}
        {chosen.size === 0 && words.noTeam}
      </p>
      <p className="actions">
        <button
          type="submit"
          className={turn === 0 ? 'button-main' : undefined}
          aria-disabled={cannot}
        >
          {turn === 0 ? words.build : words.again}
        </button>
      </p>
    </form>
  );
}
