'use client';

import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { LiveRun } from './live-run.client';
import { Reading } from './reading.client';
import { RunControls } from './run-controls.client';
import type { Settings } from './settings';
import { StillRun } from './still-run';
import { TestSet } from './test-set.client';
import { useRun } from './use-run.client';
import type { DigitWords } from './words';

type LabProps = {
  /** Null while a field has a problem. */
  settings: Settings | null;
  locale: Locale;
  words: DigitWords;
  messages: Messages['live'];
};

/** All that a run changes, four times a second; the fields and the exercise stand outside of it. */
export function Lab({ settings, locale, words, messages }: LabProps) {
  const run = useRun();
  const { state } = run;
  const isNew = state.phase === 'idle' || state.phase === 'failed';
  return (
    <>
      <RunControls {...{ run, settings, words }} waiting={messages.waiting} />
      {isNew ? <StillRun {...{ locale, words }} /> : <LiveRun {...{ state, words }} />}
      <Reading {...{ run, words, messages }} />
      <TestSet {...{ run, words }} />
    </>
  );
}
