import type { ReactNode } from 'react';
import type { Assessment } from '@/lib/assessment/assessment';
import type { Rubric } from '@/lib/guidebook/rubric';
import type { Texts } from '@/lib/report/texts';

/** One team's assessment as a report: drawn by the page, since a report is no matter of cohorts. */
export type DrawReport = (given: {
  /** The team's name, or "Team 7". */
  team: string;
  assessment: Assessment;
  rubric: Rubric;
  texts: Texts;
  /** Said above the report. */
  notice: ReactNode;
}) => ReactNode;
