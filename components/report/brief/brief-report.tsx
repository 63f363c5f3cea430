import type { Score } from '@/lib/assessment/result';
import type { View } from '@/lib/report/view';
import { BriefAnswers } from './brief-answers';
import { BriefGates } from './brief-gates';
import { BriefPlan } from './brief-plan';
import { BriefScores } from './brief-scores';
import { BriefVerdict } from './brief-verdict';
import styles from './brief.module.css';

export type BriefReportProps = {
  view: View;
  /** Every answer as well, and the whole plan. */
  isFull: boolean;
  hasNotes: boolean;
  /** Which claims are shown by evidence is not known here: only the whole was scored with it. */
  isKept: boolean;
  backed: Score | null;
};

/**
 * A report set close, for paper and in hundreds: no charts that need a library, no links to press,
 * no ids that another report on the same page would have too. Its headings begin at level 3.
 */
export function BriefReport({ view, isFull, hasNotes, isKept, backed }: BriefReportProps) {
  const isEmpty = view.report.verdict.kind === 'nothing-answered';
  return (
    <div className={styles.brief}>
      <BriefVerdict {...{ view, isKept, backed }} />
      {!isEmpty && (
        <>
          <BriefGates {...{ view, isFull }} />
          <BriefScores {...{ view, isKept }} />
          <BriefPlan {...{ view, isFull }} />
          {isFull && <BriefAnswers {...{ view, hasNotes }} />}
          <p className={styles.advice}>{view.words.advice}</p>
        </>
      )}
    </div>
  );
}
