'use client';

import {
  type EarlierRound,
  earlierDays,
  MAX_EARLIER_ROUNDS,
  stateIn,
} from '@/lib/cohort/local-rounds';
import type { SortedTeam } from '@/lib/cohort/local-sort';
import type { LocalAction } from '@/lib/cohort/local-state';
import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import styles from './local.module.css';

type RoundFieldsProps = {
  locale: Locale;
  words: Messages['local']['rounds'];
  teams: readonly SortedTeam[];
  earlier: readonly EarlierRound[];
  dispatch: (action: LocalAction) => void;
};

/** Rounds before the files: stretches of days, of which each team's last state counts. */
export function RoundFields({ locale, words, teams, earlier, dispatch }: RoundFieldsProps) {
  const days = earlierDays(teams);
  const set = (rounds: readonly EarlierRound[]) =>
    dispatch({ kind: 'changed', change: { earlier: rounds } });
  const count = teams.filter((team) => team.earlier.length > 0).length;
  return (
    <details className={styles.lines} open={earlier.length > 0}>
      <summary>
        <h3>{words.title}</h3>
        <span className="quiet">
          {earlier.length === 0
            ? words.one
            : [...earlier.map(({ name }) => name), words.files].join(' → ')}
        </span>
      </summary>
      {!days && <p className="quiet">{words.none}</p>}
      {days && (
        <p className="quiet">
          {fill(words.lead, {
            teams: count,
            from: formatDay(days.from, locale),
            to: formatDay(days.to, locale),
          })}
        </p>
      )}
      {earlier.map((round, index) => (
        <RoundRow
          // Rounds have no id: their place among so many is what names them.
          key={`${index} of ${earlier.length}`}
          {...{ words, round, teams }}
          onChange={(next) => set(earlier.with(index, next))}
          onRemove={() => set(earlier.toSpliced(index, 1))}
        />
      ))}
      {overlaps(earlier) && <p role="status">{words.overlap}</p>}
      {days && earlier.length < MAX_EARLIER_ROUNDS && (
        <button
          type="button"
          onClick={() => set([...earlier, { name: nameOf(words, earlier.length), ...days }])}
        >
          {words.add}
        </button>
      )}
    </details>
  );
}

const nameOf = ({ first }: RoundFieldsProps['words'], before: number) =>
  before === 0 ? first : `${first} ${before + 1}`;

function overlaps(rounds: readonly EarlierRound[]): boolean {
  const sorted = [...rounds].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.some(({ from }, index) => from <= (sorted[index - 1]?.to ?? ''));
}

type RoundRowProps = {
  words: RoundFieldsProps['words'];
  round: EarlierRound;
  teams: readonly SortedTeam[];
  onChange: (round: EarlierRound) => void;
  onRemove: () => void;
};

function RoundRow({ words, round, teams, onChange, onRemove }: RoundRowProps) {
  const count = teams.filter((team) => stateIn(team, round) !== null).length;
  return (
    <fieldset className={styles.round}>
      <legend className="visually-hidden">{round.name}</legend>
      <label>
        {words.name}
        <input
          type="text"
          maxLength={80}
          defaultValue={round.name}
          onBlur={({ target }) => onChange({ ...round, name: target.value.trim() || round.name })}
        />
      </label>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {words[end]}
          <input
            type="date"
            value={round[end]}
            required
            // An emptied field keeps the day it had: a round without one would hold nothing.
            onChange={({ target }) => target.value && onChange({ ...round, [end]: target.value })}
          />
        </label>
      ))}
      <button type="button" onClick={onRemove}>
        {fill(words.remove, { name: round.name })}
      </button>
      <p className="quiet">{fill(words.holds, { count })}</p>
    </fieldset>
  );
}
