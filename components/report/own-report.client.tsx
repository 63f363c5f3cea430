'use client';

import { useMemo } from 'react';
import { useSession } from '@/components/session/session.client';
import { bringForward } from '@/lib/assessment/recompute';
import type { View } from '@/lib/report/view';
import { assessmentOf } from '@/lib/session/work';
import { ReportView } from './report-view.client';
import { VersionNotice } from './version-notice.client';

export type Frame = Pick<View, 'locale' | 'words' | 'texts' | 'rubric'>;

/** The report on the founder's own work; work of another guidebook version is brought forward. */
export function OwnReport({ onDone, ...frame }: Frame & { onDone: (message: string) => void }) {
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
      snapshots={work.snapshots}
      notice={isOther && <VersionNotice {...{ frame, saved, carried, onDone }} />}
    />
  );
}
