'use client';

import type { ComponentProps } from 'react';
import { useWorksheets } from '@/components/live/use-worksheets.client';
import { Report } from '@/components/report/report.client';

/** The report, and what the live parts of the book add to it. */
export function ReportWithWorksheets(props: Omit<ComponentProps<typeof Report>, 'chosen'>) {
  return <Report {...props} chosen={useWorksheets(props.locale)} />;
}
