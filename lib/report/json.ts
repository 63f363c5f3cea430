import { sensitivity } from '@/lib/assessment/sensitivity';
import type { View } from './view';

/** Version of the shape of this file. */
const FORMAT_VERSION = 1;

/**
 * The report as data: the assessment, and everything derived from it. It cannot be opened as
 * saved work and says so by its format; the assessment in it is complete all the same.
 */
export function reportJson({ rubric, assessment, report, day, locale, worksheets }: View): string {
  const { result, gaps, milestones } = report;
  const file = {
    format: 'groundwork-report',
    formatVersion: FORMAT_VERSION,
    guidebookVersion: rubric.version,
    day,
    locale,
    assessment,
    result,
    sensitivity: sensitivity(rubric, result),
    gaps,
    plan: milestones,
    ...(worksheets.length > 0 ? { worksheets } : {}),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
