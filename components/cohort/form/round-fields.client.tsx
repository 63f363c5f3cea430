'use client';

import { MAX_ROUND_NAME } from '@/lib/cohort/limits';
import type { PlannedRound } from '@/lib/cohort/round-plan';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { Field } from './field.client';
import styles from './form.module.css';

type RoundFieldsProps = {
  round: PlannedRound;
  index: number;
  count: number;
  isUsed: boolean;
  problems: Readonly<Record<string, string>>;
  words: Messages['cohorts']['form'];
  onChange: (part: Partial<PlannedRound>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
};

/** One round: its name, its two days, and its place among the others. */
export function RoundFields(props: RoundFieldsProps) {
  const { round, index, count, isUsed, problems, words, onChange, onMove, onRemove } = props;
  const place = `rounds.${index}`;
  const name = round.name.trim() || fill(words.round, { number: index + 1 });
  const move = (by: 1 | -1) => (
    <button
      type="button"
      data-move={`${round.key}${by}`}
      aria-label={fill(by < 0 ? words.earlier : words.later, { name })}
      aria-disabled={by < 0 ? index === 0 : index === count - 1}
      onClick={() => onMove(by)}
    >
      {by < 0 ? '↑' : '↓'}
    </button>
  );
  return (
    <fieldset className={styles.round}>
      <legend>{fill(words.round, { number: index + 1 })}</legend>
      <Field
        path={`${place}.name`}
        label={fill(words.roundName, { number: index + 1 })}
        problem={problems[`${place}.name`]}
      >
        {(attributes) => (
          <input
            {...attributes}
            type="text"
            autoComplete="off"
            maxLength={MAX_ROUND_NAME}
            value={round.name}
            onChange={({ target }) => onChange({ name: target.value })}
          />
        )}
      </Field>
      {(['opensOn', 'closesOn'] as const).map((day) => (
        <Field
          key={day}
          path={`${place}.${day}`}
          label={words[day]}
          problem={problems[`${place}.${day}`]}
        >
          {(attributes) => (
            <input
              {...attributes}
              type="date"
              value={round[day]}
              onChange={({ target }) => onChange({ [day]: target.value })}
            />
          )}
        </Field>
      ))}
      <div className={styles.roundActions}>
        {move(-1)}
        {move(1)}
        {isUsed ? (
          <span className={styles.hint}>{words.inUse}</span>
        ) : (
          <button
            type="button"
            aria-label={fill(words.remove, { name })}
            aria-disabled={count === 1}
            onClick={() => count > 1 && onRemove()}
          >
            {words.removeShort}
          </button>
        )}
      </div>
    </fieldset>
  );
}
