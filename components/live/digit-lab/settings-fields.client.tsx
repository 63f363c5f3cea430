'use client';

import type { Messages } from '@/lib/i18n/messages';
import { ChoiceField } from '../choice-field.client';
import { NumberField } from '../number-field.client';
import { readOption } from '../option';
import type { LiveInputs } from '../use-inputs.client';
import styles from './digits.module.css';
import {
  digitBounds,
  digitChoices,
  layouts,
  readSettings,
  type DigitField,
  type DigitNumber,
  type LayoutId,
} from './fields';
import type { DigitWords } from './words';

const NUMBERS: readonly DigitNumber[] = [
  'first',
  'second',
  'rate',
  'batch',
  'images',
  'rounds',
  'seed',
];
const LAYOUTS: readonly LayoutId[] = ['coded', 'described'];

type SettingsFieldsProps = {
  fields: LiveInputs<DigitField>;
  words: DigitWords;
  messages: Messages['live'];
};

/** What the next run starts from. */
export function SettingsFields({ fields, words, messages }: SettingsFieldsProps) {
  const { inputs, set } = fields;
  const { problems } = readSettings(inputs);
  const take = (id: LayoutId) => {
    const { first, second, channels } = layouts[id];
    set('first', first);
    set('second', second);
    set('channels', channels);
  };
  return (
    <>
      <div role="group" aria-label={words.layout} className="no-print">
        <p>{words.layout}</p>
        <p className="actions">
          {LAYOUTS.map((id) => (
            <button key={id} type="button" onClick={() => take(id)}>
              {words.layouts[id]}
            </button>
          ))}
        </p>
      </div>
      <div className={styles.settings}>
        {NUMBERS.map((field) => (
          <NumberField
            key={field}
            label={words.fields[field]}
            hint={field === 'images' ? words.imagesHint : ''}
            value={inputs[field]}
            bounds={digitBounds[field]}
            problem={problems[field]}
            words={messages}
            onChange={(value) => set(field, value)}
          />
        ))}
      </div>
      <div className={styles.stack}>
        <ChoiceField
          legend={words.optimiser}
          options={digitChoices.optimiser}
          names={words.optimisers}
          value={readOption(inputs.optimiser, digitChoices.optimiser)}
          onChange={(value) => set('optimiser', value)}
        />
        <ChoiceField
          legend={words.normalise}
          options={digitChoices.normalise}
          names={words.normaliseChoices}
          value={readOption(inputs.normalise, digitChoices.normalise)}
          onChange={(value) => set('normalise', value)}
        />
        <ChoiceField
          legend={words.channels}
          options={digitChoices.channels}
          names={words.channelChoices}
          value={readOption(inputs.channels, digitChoices.channels)}
          onChange={(value) => set('channels', value)}
        />
      </div>
    </>
  );
}
