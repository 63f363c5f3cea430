'use client';

import { useMemo } from 'react';
import { useSession } from '@/components/session/session.client';
import { bringForward } from '@/lib/assessment/recompute';
import type { View } from '@/lib/report/view';
import { assessmentOf } from '@/lib/session/work';
import { ReportView } from './report-view.client';
import type { ChosenWorksheets } from './worksheets';
import { VersionNotice } from './version-notice.client';

export type Frame = Pick<View, 'locale' | 'words' | 'texts' | 'rubric'>;

type OwnReportProps = Frame & { chosen: ChosenWorksheets; onDone: (message: string) => void };

/** The report on the founder's own work; work of another guidebook version is brought forward. */
export function OwnReport({ chosen, onDone, ...frame }: OwnReportProps) {
  const { rubric } = frame;
  const work = useSession((session) => session.work);
  const saved = useMemo(() => assessmentOf(work), [work]);
  const carried = useMemo(() => bringForward(saved, rubric), [saved, rubric]);
  const isOther =
    saved.guidebookVersion !== rubric.version && Object.keys(saved.answers).length > 0;
  return (
    <ReportView
      {...frame}
      assessment={carried.assessment}
      chosen={chosen}
      snapshots={work.snapshots}
      notice={isOther && <VersionNotice {...{ frame, saved, carried, onDone }} />}
    />
  );
}
