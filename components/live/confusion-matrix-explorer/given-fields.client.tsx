'use client';

import type { Messages } from '@/lib/i18n/messages';
import { ChoiceField } from '../choice-field.client';
import { NumberField } from '../number-field.client';
import { readOption } from '../option';
import type { LiveInputs } from '../use-inputs.client';
import styles from './confusion.module.css';
import {
  countBounds,
  modes,
  readGiven,
  scoreBounds,
  type ConfusionField,
  type ConfusionNumber,
} from './fields';
import type { ConfusionWords } from './words';

const BOUNDS = { ...scoreBounds, ...countBounds };

type GivenFieldsProps = {
  state: LiveInputs<ConfusionField>;
  words: ConfusionWords;
  messages: Messages['live'];
};

/** Scores and a threshold, or four counts; and the prices of errors. */
export function GivenFields({ state, words, messages }: GivenFieldsProps) {
  const { inputs, set } = state;
  const mode = readOption(inputs.mode, modes);
  const { problems } = readGiven(inputs);
  const field = (id: ConfusionNumber, step?: number) => (
    <NumberField
      key={id}
      label={words.fields[id]}
      value={inputs[id]}
      bounds={BOUNDS[id]}
      problem={problems[id]}
      step={step}
      words={messages}
      onChange={(value) => set(id, value)}
    />
  );
  const group = (legend: string, ids: readonly ConfusionNumber[]) => (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles.fields}>{ids.map((id) => field(id))}</div>
    </fieldset>
  );
  return (
    <>
      <ChoiceField
        legend={words.mode}
        options={modes}
        names={words.modes}
        value={mode}
        onChange={(value) => set('mode', value)}
      />
      {mode === 'scores' ? (
        <>
          {field('threshold', 0.5)}
          {group(words.groups.positives, ['positives', 'middle1', 'spread1'])}
          {group(words.groups.negatives, ['negatives', 'middle0', 'spread0'])}
        </>
      ) : (
        group(words.groups.counts, ['tp', 'fp', 'fn', 'tn'])
      )}
      {group(words.groups.costs, ['perMiss', 'perAlarm'])}
    </>
  );
}
