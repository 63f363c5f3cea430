'use client';

import { fill } from '@/lib/i18n/format';
import live from '../live.module.css';
import { wilson } from '../wilson';
import { percent } from './percent';
import type { LabRun } from './use-run.client';
import type { DigitWords } from './words';

/** The test set, apart until it is opened; how often it was, is said. */
export function TestSet({ run, words }: { run: LabRun; words: DigitWords }) {
  const { testing } = words;
  const { tested, opened, phase } = run.state;
  const canOpen = phase === 'stopped' || phase === 'finished';
  const range = tested && wilson(tested.right, tested.count);
  return (
    <section className={live.stack} aria-labelledby="digit-lab-test">
      <h4 id="digit-lab-test">{testing.title}</h4>
      <p>{testing.why}</p>
      <p className="no-print">
        <button type="button" aria-disabled={!canOpen} onClick={() => canOpen && run.test()}>
          {testing.open}
        </button>
      </p>
      <p role="status">
        {tested &&
          range &&
          fill(testing.result, {
            accuracy: percent(tested.right / tested.count, words),
            low: percent(range.low, words),
            high: percent(range.high, words),
          })}{' '}
        {opened > 0 && fill(testing.times, { times: opened })} {opened > 1 && testing.spent}
      </p>
    </section>
  );
}
