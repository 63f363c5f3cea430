'use client';

import { fill } from '@/lib/i18n/format';
import live from '../live.module.css';
import { wilson } from '../wilson';
import styles from './digits.module.css';
import { percent } from './percent';
import type { RunState } from './run-state';
import type { LabRun } from './use-run.client';
import type { DigitWords } from './words';

/** The test set, apart until it is opened; how often it was, is said. */
export function TestSet({ run, words }: { run: LabRun; words: DigitWords }) {
  const { testing, reading } = words;
  const { phase } = run.state;
  const canOpen = phase === 'stopped' || phase === 'finished';
  return (
    <section className={live.stack} aria-labelledby="digit-lab-test">
      <h4 id="digit-lab-test">{testing.title}</h4>
      <p>{testing.why}</p>
      {phase === 'idle' ? (
        <p>{reading.first}</p>
      ) : (
        <p className={`no-print ${styles.buttons}`}>
          <button type="button" aria-disabled={!canOpen} onClick={() => canOpen && run.test()}>
            {testing.open}
          </button>
        </p>
      )}
      <p role="status">{said(run.state, words)}</p>
    </section>
  );
}

function said({ tested, opened }: RunState, words: DigitWords): string {
  const { testing } = words;
  const range = tested && wilson(tested.right, tested.count);
  const result =
    tested &&
    range &&
    fill(testing.result, {
      accuracy: percent(tested.right / tested.count, words),
      low: percent(range.low, words),
      high: percent(range.high, words),
    });
  const times = opened > 0 && fill(testing.times, { times: opened });
  return [result, times, opened > 1 && testing.spent].filter(Boolean).join(words.between);
}
