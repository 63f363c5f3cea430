'use client';

import { useId } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { ChoiceField } from '../choice-field.client';
import live from '../live.module.css';
import { NumberField } from '../number-field.client';
import type { Read } from '../number';
import { readOption } from '../option';
import { SelectField } from '../select-field.client';
import type { LiveInputs } from '../use-inputs.client';
import {
  labBounds,
  MOST_PROMPT,
  MOST_STEPS,
  prompts,
  ways,
  type LabField,
  type NumberName,
} from './fields';
import { StepButtons } from './step-buttons.client';
import type { LabWords } from './words';

const SHAPING = ['temperature', 'topK', 'topP', 'seed'] as const;
const STEP = { temperature: 0.1, topK: undefined, topP: 0.05, seed: undefined } as const;
const OWN = '';

type ControlsProps = {
  locale: Locale;
  words: LabWords;
  live: Messages['live'];
  state: LiveInputs<LabField>;
  problems: Read<NumberName>['problems'];
};

export function Controls({ locale, words, live: shared, state, problems }: ControlsProps) {
  const { inputs, set } = state;
  const id = useId();
  /** Another prompt begins another text. */
  const setPrompt = (prompt: string) => {
    set('prompt', prompt);
    set('steps', '0');
  };
  return (
    <>
      <div className={live.controls}>
        <SelectField
          label={words.begin}
          value={prompts[locale].includes(inputs.prompt) ? inputs.prompt : OWN}
          options={[
            ...prompts[locale].map((prompt) => ({ value: prompt, label: prompt })),
            { value: OWN, label: words.own },
          ]}
          onChange={setPrompt}
        />
        <div className={live.field}>
          <label htmlFor={id}>{words.prompt}</label>
          <input
            id={id}
            type="text"
            autoComplete="off"
            maxLength={MOST_PROMPT}
            value={inputs.prompt}
            onChange={(event) => setPrompt(event.target.value)}
          />
        </div>
      </div>
      <ChoiceField
        legend={words.choice}
        options={ways}
        names={words.ways}
        value={readOption(inputs.choice, ways)}
        onChange={(choice) => set('choice', choice)}
      />
      <div className={`${live.controls} ${live.pairs} ${live.level}`}>
        {SHAPING.map((field) => (
          <NumberField
            key={field}
            label={words.fields[field]}
            {...(field === 'topK' ? { unit: words.allOfThem } : {})}
            value={inputs[field]}
            bounds={labBounds[field]}
            problem={problems[field]}
            {...(STEP[field] ? { step: STEP[field] } : {})}
            words={shared}
            onChange={(value) => set(field, value)}
          />
        ))}
      </div>
      <StepButtons
        words={words}
        steps={Number(inputs.steps) || 0}
        most={MOST_STEPS}
        onChange={(steps) => set('steps', String(steps))}
      />
    </>
  );
}
