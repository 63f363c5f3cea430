import type { Effort, Level } from '@/lib/guidebook/criterion-schema';
import type { Rubric, RubricCriterion } from '@/lib/guidebook/rubric';
import { assess } from './assess';
import type { Assessment } from './assessment';
import type { CriterionResult, Result, Score } from './result';
import { rounded } from './rounding';
import { whatIf } from './what-if';

/** Why a step stands where it does: it closes an open blocker, settles one that is not checked, or gains. */
export type Urgency = 'open-blocker' | 'unchecked-blocker' | 'gain';

/** One thing to do: bring one criterion to its target. */
export type Step = {
  criterion: string;
  chapter: string;
  part: string;
  /** Null: unanswered or unknown, and taken as 0. */
  from: Level | null;
  to: Level;
  urgency: Urgency;
  effort: Effort;
  /** Points by which the step raises the overall `low`, ≥ 0. */
  gain: number;
  /** Gain per cost of effort: the order among steps of one urgency. */
  worth: number;
  /** The overall score if only this step is taken. */
  after: Score | null;
};

/**
 * Every possible step, the best first (design §4.7).
 *
 * One step for each criterion below its target, up to the target, or further as far as its
 * blocker asks. A criterion that is unanswered or unknown has its step from 0: silence is
 * not progress, and a blocker nobody checked must be seen. Not applicable has none.
 *
 * Gains are of the overall `low` and not of the estimate. It always exists, answering more
 * never lowers it, all steps can be compared by it, and once everything is answered it is
 * the estimate. Order: open blockers, unchecked blockers, the rest; then worth; then id.
 *
 * @param base the result of the assessment, if it is at hand
 */
export function plan(
  rubric: Rubric,
  assessment: Assessment,
  base: Result = assess(rubric, assessment),
): Step[] {
  const steps: Step[] = [];
  rubric.parts.forEach((part, p) => {
    part.chapters.forEach((chapter, c) => {
      chapter.criteria.forEach((criterion, i) => {
        const standing = base.parts[p]?.chapters[c]?.criteria[i];
        const goal = standing && goalOf(standing);
        if (!goal) return;
        const changes = { [criterion.id]: { kind: 'level', level: goal.to } as const };
        const after = whatIf(rubric, assessment, changes, base);
        const place = { criterion: criterion.id, chapter: chapter.id, part: part.id };
        steps.push({ ...place, ...goal, ...yieldOf(rubric, criterion, base, after) });
      });
    });
  });
  return steps.sort(byUrgencyThenWorth);
}

/** How far a criterion is to go and why, or null: there is no step to take. */
function goalOf(standing: CriterionResult): Pick<Step, 'from' | 'to' | 'urgency'> | null {
  const { reading, level, target, gate } = standing;
  if (reading === null || reading === 'not-applicable') return null;
  const blocker = gate?.kind === 'blocker' ? gate : null;
  const to = Math.max(target, blocker?.below ?? 0) as Level;
  if (level !== null && level >= to) return null;
  return { from: level, to, urgency: blocker ? URGENCY[blocker.state] : 'gain' };
}

const URGENCY = {
  open: 'open-blocker',
  'not-checked': 'unchecked-blocker',
  passed: 'gain',
  closed: 'gain',
} as const;

function yieldOf(rubric: Rubric, { effort }: RubricCriterion, base: Result, after: Result) {
  const gain = (after.score?.low ?? 0) - (base.score?.low ?? 0);
  return { effort, gain, worth: gain / rubric.scoring.effort[effort], after: after.score };
}

const RANK = { 'open-blocker': 0, 'unchecked-blocker': 1, gain: 2 } as const;

function byUrgencyThenWorth(a: Step, b: Step): number {
  return (
    RANK[a.urgency] - RANK[b.urgency] ||
    rounded(b.worth) - rounded(a.worth) ||
    (a.criterion < b.criterion ? -1 : 1)
  );
}
