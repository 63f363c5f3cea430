'use client';

import type { ReactNode } from 'react';
import type { Assessment } from '@/lib/assessment/assessment';
import type { Frame } from './own-report.client';
import { ReportView } from './report-view.client';

type TeamReportProps = Frame & { team: string; assessment: Assessment; notice: ReactNode };

/** A team's report as its accelerator reads it: the founder's own, marked with the team's name. */
export function TeamReport(props: TeamReportProps) {
  return <ReportView {...props} snapshots={null} chosen={null} />;
}
