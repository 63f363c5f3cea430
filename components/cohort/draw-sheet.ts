import type { ReactNode } from 'react';
import type { Assessment } from '@/lib/assessment/assessment';
import type { Score } from '@/lib/assessment/result';
import type { Rubric } from '@/lib/guidebook/rubric';
import type { Report } from '@/lib/report/report';
import type { Texts } from '@/lib/report/texts';

/** Short: verdict, blockers, scores and the first steps of the plan. Full: every answer as well. */
export type PackForm = 'short' | 'full';

/** A team's report as it stands in the pack: for paper, without charts that need a library. */
export type Sheet = {
  team: string;
  assessment: Assessment;
  report: Report;
  rubric: Rubric;
  texts: Texts;
  form: PackForm;
  /** Notes and links are printed, where the team shared them. */
  hasNotes: boolean;
  /** The team kept its notes and links: which claims they show is known of the whole alone. */
  isKept: boolean;
  /** The score with evidence, as it was when the evidence could be seen. */
  backed: Score | null;
  /** ISO day of the submission. */
  day: string;
};

/** Drawn by the page, since a report is no matter of cohorts. */
export type DrawSheet = (sheet: Sheet) => ReactNode;
