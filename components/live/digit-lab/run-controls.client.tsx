'use client';

import { fill } from '@/lib/i18n/format';
import live from '../live.module.css';
import styles from './digits.module.css';
import { DOWNLOAD_BYTES } from './load-digits';
import { megabytes, progressOf, saidOfRun, saidOfShape } from './said';
import type { Settings } from './settings';
import type { LabRun } from './use-run.client';
import type { DigitWords } from './words';

type RunControlsProps = {
  run: LabRun;
  /** Null while a field has a problem. */
  settings: Settings | null;
  waiting: string;
  words: DigitWords;
};

/** Start, stop, resume, clear; how far it is. The first button stays where it is, so that focus does. */
export function RunControls({ run, settings, waiting, words }: RunControlsProps) {
  const { state } = run;
  const { phase } = state;
  const { label, act } = mainAction(run, settings, words);
  const isChanged = state.settings && settings && !sameSettings(state.settings, settings);
  return (
    <>
      <output className={live.result}>
        {settings ? saidOfShape(settings, words) : waiting}
        {words.between}
        {saidOfRun(state, words)}
      </output>
      <p className={`actions no-print ${styles.buttons}`}>
        <button
          type="button"
          className="button-main"
          aria-disabled={!act}
          onClick={act ?? undefined}
        >
          {label}
        </button>
        {phase === 'stopped' && (
          <button type="button" onClick={() => settings && run.begin(settings)}>
            {words.buttons.again}
          </button>
        )}
        <button
          type="button"
          aria-disabled={phase === 'idle'}
          onClick={() => phase !== 'idle' && run.clear()}
        >
          {words.buttons.clear}
        </button>
      </p>
      <Progress {...{ state, words }} />
      {isChanged && <p role="status">{words.changed}</p>}
    </>
  );
}

function mainAction(
  { state, begin, stop, resume }: LabRun,
  settings: Settings | null,
  words: DigitWords,
) {
  const { start, stop: stopWord, resume: resumeWord, again } = words.buttons;
  const fresh = settings && (() => begin(settings));
  switch (state.phase) {
    case 'loading':
      return { label: stopWord, act: null };
    case 'running':
      return { label: stopWord, act: stop };
    case 'stopped':
      return { label: resumeWord, act: resume };
    case 'idle':
      return { label: start, act: fresh };
    default:
      return { label: again, act: fresh };
  }
}

function Progress({ state, words }: { state: LabRun['state']; words: DigitWords }) {
  const { phase, received, settings, ms } = state;
  if (phase === 'idle' || phase === 'failed' || !settings) return null;
  const isLoading = phase === 'loading';
  const done = progressOf(state);
  const text = isLoading
    ? fill(words.loading, { received: megabytes(received), size: megabytes(DOWNLOAD_BYTES) })
    : fill(words.progress, {
        done: done.toFixed(1),
        rounds: settings.rounds,
        seconds: (ms / 1000).toFixed(1),
      });
  return (
    <p className="no-print">
      <progress
        className={styles.progress}
        aria-label={text}
        max={isLoading ? DOWNLOAD_BYTES : settings.rounds}
        value={isLoading ? received : done}
      />{' '}
      {text}
    </p>
  );
}

const sameSettings = (a: Settings, b: Settings) => JSON.stringify(a) === JSON.stringify(b);
