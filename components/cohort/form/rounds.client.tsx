'use client';

import { useEffect, useRef, useState } from 'react';
import { MAX_ROUNDS } from '@/lib/cohort/limits';
import { exchanged, type PlannedRound, withRound } from '@/lib/cohort/round-plan';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { fieldId } from './field-id';
import styles from './form.module.css';
import { RoundFields } from './round-fields.client';
import { RoundTimeline } from './round-timeline';

type RoundsProps = {
  locale: Locale;
  rounds: readonly PlannedRound[];
  today: string;
  /** Ids of rounds in which a team has submitted: they stay. */
  used?: ReadonlySet<string>;
  problems: Readonly<Record<string, string>>;
  words: Messages['cohorts']['form'];
  onChange: (rounds: readonly PlannedRound[]) => void;
};
type Removed = { round: PlannedRound; index: number };

const unused: ReadonlySet<string> = new Set();

/** The rounds of a cohort: to name, to date, to add, to take out and to bring into order, all by keyboard. */
export function Rounds(props: RoundsProps) {
  const { locale, rounds, today, used = unused, problems, words, onChange } = props;
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [said, setSaid] = useState('');
  const focusNext = useRef<string | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const nameOf = (round: PlannedRound, index: number) =>
    round.name.trim() || fill(words.round, { number: index + 1 });

  useEffect(() => {
    // A button that travels with its round loses the focus on the way, and a new field never had it.
    const wanted = focusNext.current;
    focusNext.current = null;
    if (wanted) document.querySelector<HTMLElement>(wanted)?.focus();
  });
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);

  function say(next: readonly PlannedRound[], text: string, focus: string | null = null) {
    focusNext.current = focus;
    setRemoved(null);
    setSaid(text);
    onChange(next);
  }
  function move(index: number, by: 1 | -1) {
    const round = rounds[index];
    if (!round || !rounds[index + by]) return;
    const values = { name: nameOf(round, index), number: index + by + 1 };
    say(exchanged(rounds, index, by), fill(words.moved, values), `[data-move="${round.key}${by}"]`);
  }
  function remove(round: PlannedRound, index: number) {
    say(
      rounds.filter((each) => each !== round),
      fill(words.removed, { name: nameOf(round, index) }),
    );
    setRemoved({ round, index });
  }
  function putBack({ round, index }: Removed) {
    const next = rounds.toSpliced(index, 0, round);
    const focus = `#${fieldId(`rounds.${index}.name`)}`;
    say(next, fill(words.backAgain, { name: nameOf(round, index) }), focus);
  }
  function add() {
    const number = rounds.length + 1;
    const focus = `#${fieldId(`rounds.${rounds.length}.name`)}`;
    const next = withRound(rounds, fill(words.round, { number }), today);
    say(next, fill(words.added, { number }), focus);
  }
  const isFull = rounds.length >= MAX_ROUNDS;
  return (
    <>
      <RoundTimeline {...{ locale, rounds, today, words }} />
      <ol role="list" className={styles.rounds}>
        {rounds.map((round, index) => (
          <li key={round.key}>
            <RoundFields
              {...{ round, index, problems, words }}
              count={rounds.length}
              isUsed={round.id !== undefined && used.has(round.id)}
              onChange={(part) =>
                onChange(rounds.map((each) => (each === round ? { ...each, ...part } : each)))
              }
              onMove={(by) => move(index, by)}
              onRemove={() => remove(round, index)}
            />
          </li>
        ))}
      </ol>
      <div className="actions">
        <button type="button" aria-disabled={isFull} onClick={() => !isFull && add()}>
          {words.add}
        </button>
        <p role="status" className={styles.hint}>
          {said}
        </p>
        {isFull && <p className={styles.hint}>{fill(words.most, { most: MAX_ROUNDS })}</p>}
        {removed && (
          <button type="button" ref={undo} onClick={() => putBack(removed)}>
            {words.putBack}
          </button>
        )}
      </div>
    </>
  );
}
