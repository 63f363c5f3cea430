'use client';

import { useMemo, useState, type ReactNode } from 'react';
import type { Assessment } from '@/lib/assessment/assessment';
import { localDay } from '@/lib/i18n/moment';
import { reportOf } from '@/lib/report/report';
import type { View } from '@/lib/report/view';
import type { Snapshot } from '@/lib/session/work';
import { Answers } from './answers.client';
import { Changes } from './changes.client';
import { Contents } from './contents';
import { Empty } from './empty';
import { FileButtons } from './file-buttons.client';
import { Gaps } from './gaps.client';
import { Gates } from './gates';
import { Method } from './method';
import type { Frame } from './own-report.client';
import { Plan } from './plan';
import styles from './report.module.css';
import { Scores } from './scores';
import { Strengths } from './strengths';
import { Verdict } from './verdict';
import { Worksheets, type ChosenWorksheets } from './worksheets';

type ReportViewProps = Frame & {
  assessment: Assessment;
  /** Null: somebody else's assessment, which has none. */
  snapshots: readonly Snapshot[] | null;
  /** Null likewise. */
  chosen: ChosenWorksheets | null;
  notice: ReactNode;
  /** Whose it is, when it is a team's of a cohort. */
  team?: string;
};

/** One assessment as a report: what a founder reads, and prints. */
export function ReportView(props: ReportViewProps) {
  const { assessment, snapshots, chosen, notice, team, ...frame } = props;
  const { rubric, words } = frame;
  const worksheets = chosen?.worksheets ?? [];
  const [day] = useState(() => localDay(Date.now()));
  const report = useMemo(() => reportOf(rubric, assessment), [rubric, assessment]);
  const view: View = { ...frame, assessment, report, day, worksheets, team };
  if (report.verdict.kind === 'nothing-answered') {
    return (
      <>
        <Empty view={view} notice={notice} />
        {chosen && <Worksheets {...{ words, chosen }} />}
      </>
    );
  }
  return (
    <div className={styles.layout}>
      <div className={`${styles.side} no-print`}>
        <Contents
          words={words.contents}
          without={[
            ...(snapshots ? [] : ['changes']),
            ...(worksheets.length > 0 ? [] : ['worksheets']),
          ]}
        />
        <FileButtons view={view} />
      </div>
      <div className={styles.report}>
        {notice}
        <Verdict view={view} />
        <Gates view={view} />
        <Scores view={view} />
        <Strengths view={view} />
        <Gaps view={view} />
        <Plan view={view} />
        {snapshots && <Changes {...{ view, snapshots }} />}
        {chosen && <Worksheets {...{ words, chosen }} />}
        <Answers view={view} />
        <Method view={view} />
      </div>
    </div>
  );
}
