import type { Assessment } from '@/lib/assessment/assessment';
import { bringForward } from '@/lib/assessment/recompute';
import type { Criteria } from '@/lib/guidebook/criteria-file';
import { work, type Titles, type Worked } from './worked';

// Fetched as one piece, and only by those who have answers.
export { Numbers } from './numbers';

/** The founder's own answers worked through, brought forward to the present guidebook first. */
export function workThrough(
  { rubric, criteria }: Pick<Criteria, 'rubric' | 'criteria'>,
  assessment: Assessment,
  titles: Omit<Titles, 'criteria'>,
): Worked {
  const questions = Object.fromEntries(criteria.map(({ id, question }) => [id, question]));
  const present = bringForward(assessment, rubric).assessment;
  return work(rubric, present, { ...titles, criteria: questions });
}
