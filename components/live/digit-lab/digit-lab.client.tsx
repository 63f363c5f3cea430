'use client';

import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { Actions } from '../actions.client';
import live from '../live.module.css';
import { useInputs } from '../use-inputs.client';
import { FaultHunt } from './faults.client';
import type { FaultWords } from './fault-words';
import { digitPart, digitStart, readSettings } from './fields';
import { LiveRun } from './live-run.client';
import { Reading } from './reading.client';
import { RunControls } from './run-controls.client';
import { SettingsFields } from './settings-fields.client';
import { StillRun } from './still-run';
import { TestSet } from './test-set.client';
import { useRun } from './use-run.client';
import type { DigitWords } from './words';

type IslandProps = {
  locale: Locale;
  words: DigitWords;
  faults: FaultWords;
  messages: Messages['live'];
};

export function DigitIsland({ locale, words, faults, messages }: IslandProps) {
  const fields = useInputs(digitPart, digitStart, { kept: false });
  const run = useRun();
  const { settings } = readSettings(fields.inputs);
  const { state } = run;
  const isNew = state.phase === 'idle' || state.phase === 'failed';
  return (
    <div className={live.stack}>
      <SettingsFields {...{ fields, words, messages }} />
      <RunControls {...{ run, settings, words }} waiting={messages.waiting} />
      <Actions live={fields} words={messages} />
      {isNew ? <StillRun {...{ locale, words }} /> : <LiveRun {...{ state, words }} />}
      <Reading {...{ run, words, messages }} />
      <TestSet {...{ run, words }} />
      <FaultHunt words={faults} />
    </div>
  );
}
