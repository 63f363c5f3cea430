'use client';

import type { Counts, CriterionResult, Result } from '@/lib/assessment/result';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { Progress } from './progress.client';
import styles from './questions.module.css';

type PageProgressProps = {
  /** Null: the stored work is not read yet. */
  result: Result | null;
  /** Of the criteria of this page. */
  states: readonly CriterionResult[];
  /** How many criteria the page has, whether they apply or not. */
  total: number;
  words: Messages['assessment']['asking'];
};

/** How far the founder has come, on this page and in all; it stays in view. */
export function PageProgress({ result, states, total, words }: PageProgressProps) {
  const here = countsOf(states);
  const done = result !== null && here.applicable > 0 && here.unanswered === 0;
  return (
    <div className={styles.bar}>
      {result ? (
        <>
          <Progress counts={here} words={words.progress} label={words.here} />
          <Progress counts={result.counts} words={words.progress} label={words.overall} />
        </>
      ) : (
        <span>{fill(words.count, { total })}</span>
      )}
      <span role="status" className={styles.done}>
        {done && words.allHere}
      </span>
    </div>
  );
}

function countsOf(states: readonly CriterionResult[]): Pick<Counts, 'applicable' | 'unanswered'> {
  return {
    applicable: states.filter(({ excluded }) => excluded === null).length,
    unanswered: states.filter(({ reading }) => reading === 'unanswered').length,
  };
}
