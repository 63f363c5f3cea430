'use client';

import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { ChoiceField } from '../choice-field.client';
import styles from '../live.module.css';
import { NumberField } from '../number-field.client';
import { readNumbers } from '../number';
import { readOption } from '../option';
import type { LiveInputs } from '../use-inputs.client';
import { ClassResult, classSummary } from './class-result';
import { classNumbers, logitBounds, logitFields, logitSpan, type LossField } from './fields';
import type { LossWords } from './words';

type HalfProps = { state: LiveInputs<LossField>; words: LossWords; live: Messages['live'] };

/** Three logits to drag, and which class is right. */
export function ClassHalf({ state, words, live }: HalfProps) {
  const { values, problems } = readNumbers(state.inputs, logitBounds);
  const chosen = readOption(state.inputs.right, classNumbers);
  const right = Number(chosen);
  const name = (n: string) => fill(words.classNumber, { n });
  return (
    <>
      <ChoiceField
        legend={words.rightClass}
        options={classNumbers}
        names={{ 0: name('0'), 1: name('1'), 2: name('2') }}
        value={chosen}
        onChange={(value) => state.set('right', value)}
      />
      <div className={styles.controls}>
        {logitFields.map((field, n) => (
          <NumberField
            key={field}
            label={fill(words.logitOf, { n })}
            value={state.inputs[field]}
            bounds={logitBounds[field]}
            span={logitSpan}
            step={0.1}
            problem={problems[field]}
            words={live}
            onChange={(value) => state.set(field, value)}
          />
        ))}
      </div>
      <output className={styles.result}>
        {values ? classSummary(values, right, words) : live.waiting}
      </output>
      {values && <ClassResult {...{ values, right, words }} />}
    </>
  );
}
