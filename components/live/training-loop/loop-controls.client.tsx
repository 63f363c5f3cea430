'use client';

import type { Messages } from '@/lib/i18n/messages';
import { ChoiceField } from '../choice-field.client';
import styles from '../live.module.css';
import { NumberField } from '../number-field.client';
import type { Read } from '../number';
import type { LiveInputs } from '../use-inputs.client';
import { loopActivations, loopBounds, type LoopField, type LoopNumber } from './fields';
import { MOST_STEPS, phases } from './loop';
import loop from './loop.module.css';
import { parameterIds } from './net';
import type { LoopWords } from './words';

type ControlsProps = {
  state: LiveInputs<LoopField>;
  activation: (typeof loopActivations)[number];
  step: number;
  problems: Read<LoopNumber>['problems'];
  words: LoopWords;
  live: Messages['live'];
};

/** Settings of the training, and the buttons that run the loop. */
export function LoopControls(props: ControlsProps) {
  const { state, activation, step, problems, words, live } = props;
  const field = (id: LoopNumber) => (
    <NumberField
      key={id}
      label={id === 'rate' ? words.rate : id}
      value={state.inputs[id]}
      bounds={loopBounds[id]}
      {...(id === 'rate' && { step: 0.01, span: { min: 0, max: 2 } })}
      problem={problems[id]}
      words={live}
      onChange={(value) => state.set(id, value)}
    />
  );
  const moves = [
    { name: words.next, by: 1 },
    { name: words.back, by: -1 },
    { name: words.one, by: phases.length },
    { name: words.hundred, by: 100 * phases.length },
    { name: words.again, by: -MOST_STEPS },
  ];
  return (
    <>
      <div className={styles.controls}>
        {field('rate')}
        <ChoiceField
          legend={words.activation}
          options={loopActivations}
          names={words.activations}
          value={activation}
          onChange={(value) => state.set('activation', value)}
        />
      </div>
      <details className={loop.weights}>
        <summary>{words.weights}</summary>
        <div className={styles.cells}>{parameterIds.map(field)}</div>
      </details>
      <div role="group" aria-label={words.steps} className="actions">
        {moves.map(({ name, by }) => (
          <button
            key={name}
            type="button"
            className={by === 1 ? 'button-main' : undefined}
            aria-disabled={(by < 0 && step === 0) || (by > 0 && step === MOST_STEPS)}
            onClick={() => state.set('step', String(Math.min(Math.max(step + by, 0), MOST_STEPS)))}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  );
}
