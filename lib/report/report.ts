import { assess } from '@/lib/assessment/assess';
import type { Assessment } from '@/lib/assessment/assessment';
import { plan, type Step } from '@/lib/assessment/plan';
import { quickRubric } from '@/lib/assessment/quick';
import type { CriterionResult, GateResult, Result, Score } from '@/lib/assessment/result';
import { schedule, type Milestone } from '@/lib/assessment/schedule';
import type { Rubric } from '@/lib/guidebook/rubric';
import { answersUntilEstimate } from './until-estimate';

/** Everything a report says, without a word of any language. Derived; never stored. */
export type Report = {
  result: Result;
  verdict: Verdict;
  /** The score of the key criteria alone, where the whole has no estimate and they have one. */
  quick: Score | null;
  gates: {
    blockers: readonly GateResult[];
    unchecked: readonly GateResult[];
    flags: readonly GateResult[];
  };
  strengths: readonly Placed[];
  /** Answered and below what is asked, in the order of the plan. */
  gaps: readonly Step[];
  /** The same and the blockers nobody checked, laid out over 90 days and what comes after. */
  milestones: readonly Milestone[];
};

export type Placed = { criterion: CriterionResult; chapter: string; part: string };

/** What the first sentence says. */
export type Verdict =
  | { kind: 'nothing-answered' }
  /** All that applies is declared not applicable. */
  | { kind: 'nothing-applies' }
  /** `missing`: answers until there is an estimate. */
  | { kind: 'range'; missing: number }
  | { kind: 'held'; band: string; blockers: number; byScore: string | null; missing: number }
  | { kind: 'band'; band: string };

/** The report on one assessment by one rubric. */
export function reportOf(rubric: Rubric, assessment: Assessment): Report {
  const result = assess(rubric, assessment);
  const steps = plan(rubric, assessment, result);
  const gates = result.gates;
  const blockers = gates.filter(({ kind, state }) => kind === 'blocker' && state === 'open');
  const planned = steps.filter(({ from, urgency }) => from !== null || urgency !== 'gain');
  const hasEstimate = result.score?.estimate != null;
  return {
    result,
    verdict: verdictOf(rubric, result, blockers.length),
    quick: hasEstimate ? null : quickScore(rubric, assessment),
    gates: {
      blockers,
      unchecked: gates.filter(({ state }) => state === 'not-checked'),
      flags: gates.filter(({ kind, state }) => kind === 'flag' && state === 'open'),
    },
    strengths: strengthsOf(result),
    gaps: steps.filter(({ from }) => from !== null),
    milestones: schedule(planned, rubric.scoring),
  };
}

function verdictOf(rubric: Rubric, result: Result, blockers: number): Verdict {
  const { counts, score, band } = result;
  if (counts.applicable === counts.unanswered) return { kind: 'nothing-answered' };
  if (score === null) return { kind: 'nothing-applies' };
  const missing = answersUntilEstimate(result, rubric.scoring);
  if (band.held && band.id !== null) {
    return { kind: 'held', band: band.id, blockers, byScore: band.byScore, missing };
  }
  if (band.id === null) return { kind: 'range', missing };
  return { kind: 'band', band: band.id };
}

function quickScore(rubric: Rubric, assessment: Assessment): Score | null {
  const { score } = assess(quickRubric(rubric), assessment);
  return score?.estimate != null ? score : null;
}

/** Criteria on target, those shown by evidence first, then the heavier, then in reading order. */
function strengthsOf({ parts }: Result): Placed[] {
  return placedCriteria(parts)
    .filter(({ criterion }) => criterion.attainment === 1 && criterion.level !== 0)
    .sort(
      (a, b) =>
        Number(b.criterion.evidenced) - Number(a.criterion.evidenced) ||
        b.criterion.weight - a.criterion.weight,
    );
}

/** Every criterion of a result with its place, in reading order. */
export function placedCriteria(parts: Result['parts']): Placed[] {
  return parts.flatMap((part) =>
    part.chapters.flatMap((chapter) =>
      chapter.criteria.map((criterion) => ({ criterion, chapter: chapter.id, part: part.id })),
    ),
  );
}
