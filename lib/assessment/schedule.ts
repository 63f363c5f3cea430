import type { Effort } from '@/lib/guidebook/criterion-schema';
import type { Scoring } from '@/lib/guidebook/guidebook-schema';
import type { Step } from './plan';

/** What to have done by a day counted from now. */
export type Milestone = {
  /** Days from now; null: after all of them. */
  within: 30 | 60 | 90 | null;
  steps: readonly Step[];
};

const MILESTONES = [30, 60, 90, null] as const;

/** The first milestone by which work of an effort can be expected to be done. */
const SOONEST: Record<Effort, number> = { days: 0, weeks: 1, months: 2 };

/**
 * Lays the steps of a plan out over 30, 60 and 90 days and what comes after, in their order.
 *
 * - Blockers that are open or not checked all belong to the first 30 days, however long they
 *   take: nothing else counts until they are settled.
 * - Any other step goes to the first milestone that its effort allows (days 30, weeks 60,
 *   months 90) and that is not full. Full is one step of months: what one month of work
 *   costs is what fits into 30 days. The step that fills a milestone may overrun it.
 *
 * @param steps as `plan` orders them
 */
export function schedule(steps: readonly Step[], { effort }: Scoring): Milestone[] {
  const milestones = MILESTONES.map((within) => ({ within, steps: [] as Step[], load: 0 }));
  for (const step of steps) {
    const first = step.urgency === 'gain' ? SOONEST[step.effort] : 0;
    const place = milestones.find(
      ({ within, load }, i) =>
        i >= first && (step.urgency !== 'gain' || within === null || load < effort.months),
    );
    place?.steps.push(step);
    if (place) place.load += effort[step.effort];
  }
  return milestones.map(({ within, steps }) => ({ within, steps }));
}
