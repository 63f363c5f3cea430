'use client';

import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { Actions } from '../actions.client';
import live from '../live.module.css';
import { useInputs } from '../use-inputs.client';
import { FaultHunt } from './faults.client';
import type { FaultWords } from './fault-words';
import { digitPart, digitStart, readSettings } from './fields';
import { Lab } from './lab.client';
import { SettingsFields } from './settings-fields.client';
import type { DigitWords } from './words';

type IslandProps = {
  locale: Locale;
  words: DigitWords;
  faults: FaultWords;
  messages: Messages['live'];
};

export function DigitIsland({ locale, words, faults, messages }: IslandProps) {
  const fields = useInputs(digitPart, digitStart, { kept: false });
  const { settings } = readSettings(fields.inputs);
  return (
    <div className={live.stack}>
      <SettingsFields {...{ fields, words, messages }} />
      <Lab {...{ settings, locale, words, messages }} />
      <Actions live={fields} words={messages} />
      <FaultHunt words={faults} />
    </div>
  );
}
