'use client';

import type { Messages } from '@/lib/i18n/messages';
import { Actions } from '../actions.client';
import { ChoiceField } from '../choice-field.client';
import styles from '../live.module.css';
import { NumberField } from '../number-field.client';
import { readNumbers } from '../number';
import { readOption } from '../option';
import { useInputs } from '../use-inputs.client';
import { ActivationResult, activationSummary } from './activation-result';
import { activationIds } from './activations';
import { activationBounds, activationPart, activationStart, inputSpan, layerSpan } from './fields';
import type { ActivationWords } from './words';

const NUMBERS = [
  { field: 'x', span: inputSpan, step: 0.1 },
  { field: 'layers', span: layerSpan, step: 1 },
] as const;

type IslandProps = { words: ActivationWords; live: Messages['live'] };

export function ActivationIsland({ words, live }: IslandProps) {
  const state = useInputs(activationPart, activationStart, { kept: false });
  const kind = readOption(state.inputs.kind, activationIds);
  const { values, problems } = readNumbers(state.inputs, activationBounds);
  const view = values && { kind, ...values };
  return (
    <div className={styles.stack}>
      <ChoiceField
        legend={words.kind}
        options={activationIds}
        names={words.names}
        value={kind}
        onChange={(value) => state.set('kind', value)}
      />
      <div className={styles.controls}>
        {NUMBERS.map(({ field, span, step }) => (
          <NumberField
            key={field}
            label={words[field]}
            value={state.inputs[field]}
            bounds={activationBounds[field]}
            {...{ span, step }}
            problem={problems[field]}
            words={live}
            onChange={(value) => state.set(field, value)}
          />
        ))}
      </div>
      <output className={styles.result}>
        {view ? activationSummary(view, words) : live.waiting}
      </output>
      {view && <ActivationResult {...{ view, words }} />}
      <Actions live={state} words={live} />
    </div>
  );
}
