import type { Level } from '@/lib/guidebook/criterion-schema';
import type { Scoring } from '@/lib/guidebook/guidebook-schema';
import type { RubricCriterion } from '@/lib/guidebook/rubric';
import type { Situation } from './applicability';
import type { Answer, Evidence } from './assessment';
import { own } from './own';

/** How an answer is understood. They are four different things and never each other. */
export type Reading = 'level' | 'unknown' | 'unanswered' | 'not-applicable';

/** The level (1-4) that a criterion asks in a situation: its own target, else the stage's. */
export function targetOf(criterion: RubricCriterion, situation: Situation): number {
  const { stage, target } = situation;
  if (!criterion.target || stage === null) return target;
  return own(criterion.target, stage) ?? target;
}

/** Share of the target that a level earns, 0-1: min(level / target, 1) (design §4.2). */
export function attainment(level: number, target: number): number {
  return Math.min(level / target, 1);
}

/**
 * How an answer to a criterion is understood. "Not applicable" needs one of the
 * reasons that the criterion lists; without, the question is still open.
 */
export function readingOf(criterion: RubricCriterion, answer: Answer | null): Reading {
  const choice = answer?.choice;
  if (!choice) return 'unanswered';
  if (choice.kind !== 'not-applicable') return choice.kind;
  const listed = choice.reason !== null && criterion.reasons?.includes(choice.reason);
  return listed ? 'not-applicable' : 'unanswered';
}

/** Whether there is anything at all that an outsider could look at; blanks are nothing. */
export function hasEvidence({ note, link, date }: Evidence): boolean {
  return (note + link + date).trim() !== '';
}

/**
 * The level that stands with its evidence (design §4.6). From `evidence.from` on, a
 * claim without evidence counts as `evidence.countsAs`, and never as more than claimed.
 */
export function backedLevel(level: Level, evidenced: boolean, scoring: Scoring): number {
  const { from, countsAs } = scoring.evidence;
  return level < from || evidenced ? level : Math.min(level, countsAs);
}
