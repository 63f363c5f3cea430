'use client';

import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import styles from '../live.module.css';
import { NumberField } from '../number-field.client';
import { readNumbers } from '../number';
import type { LiveInputs } from '../use-inputs.client';
import {
  answerFields,
  predictionFields,
  quantityBounds,
  quantitySpan,
  type LossField,
} from './fields';
import { QuantityResult, quantitySummary } from './quantity-result';
import type { LossWords } from './words';

type HalfProps = { state: LiveInputs<LossField>; words: LossWords; live: Messages['live'] };

/** Four predictions of a quantity to drag, four answers to type. */
export function QuantityHalf({ state, words, live }: HalfProps) {
  const { values, problems } = readNumbers(state.inputs, quantityBounds);
  const groups = [
    { fields: predictionFields, label: words.predictionOf, step: 0.5 },
    { fields: answerFields, label: words.answerOf, step: undefined },
  ];
  return (
    <>
      {groups.map(({ fields, label, step }) => (
        <div key={label} className={styles.cells}>
          {fields.map((field, i) => (
            <NumberField
              key={field}
              label={fill(label, { n: i + 1 })}
              value={state.inputs[field]}
              bounds={quantityBounds[field]}
              span={quantitySpan}
              {...(step && { step })}
              problem={problems[field]}
              words={live}
              onChange={(value) => state.set(field, value)}
            />
          ))}
        </div>
      ))}
      <output className={styles.result}>
        {values ? quantitySummary(values, words) : live.waiting}
      </output>
      {values && <QuantityResult values={values} words={words} />}
    </>
  );
}
