'use client';

import { useId } from 'react';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import styles from './live.module.css';
import { readNumber, type Bounds, type NumberProblem } from './number';

type NumberFieldProps = {
  label: string;
  /** Shown after the number: `%`, `1,000 $`, `months`. */
  unit?: string;
  hint?: string;
  /** The number said in another way, under it. */
  reading?: string;
  value: string;
  bounds: Bounds;
  problem?: NumberProblem | undefined;
  /** With a slider, which moves in steps of this size. */
  step?: number;
  /** What the slider spans, where the bounds are too wide to drag across. */
  span?: { min: number; max: number };
  words: Messages['live'];
  onChange: (value: string) => void;
};

/** A number to type, and to drag where a step is given. What is wrong with it stands beside it. */
export function NumberField(props: NumberFieldProps) {
  const { label, unit, hint, reading, value, bounds, problem, step, span = bounds } = props;
  const { words, onChange } = props;
  const id = useId();
  const read = readNumber(value, bounds);
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label}
        {unit && <span className={styles.unit}> ({unit})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={value}
        maxLength={40}
        aria-invalid={problem !== undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {reading && <p className={styles.hint}>{reading}</p>}
      {step !== undefined && (
        <input
          type="range"
          aria-label={label}
          min={span.min}
          max={span.max}
          step={step}
          value={read.ok ? read.value : span.min}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          {fill(words.problems[problem], { min: bounds.min, max: bounds.max })}
        </p>
      )}
    </div>
  );
}
