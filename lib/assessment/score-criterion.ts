import type { Scoring } from '@/lib/guidebook/guidebook-schema';
import type { RubricCriterion } from '@/lib/guidebook/rubric';
import { exclusionOf, type Situation } from './applicability';
import type { Assessment } from './assessment';
import { attainment, backedLevel, hasEvidence, readingOf, targetOf } from './attainment';
import { gateOf } from './gates';
import { own } from './own';
import type { CriterionResult } from './result';

/**
 * Reads the answer to one criterion. An answer to a criterion that does not apply is
 * not even looked at, so it can change nothing; it stays where it is for later.
 */
export function scoreCriterion(
  criterion: RubricCriterion,
  situation: Situation,
  answers: Assessment['answers'],
  scoring: Scoring,
): CriterionResult {
  const target = targetOf(criterion, situation);
  const excluded = exclusionOf(criterion, situation);
  const answer = excluded ? null : own(answers, criterion.id);
  const reading = excluded ? null : readingOf(criterion, answer);
  const choice = answer?.choice;
  const level = choice?.kind === 'level' ? choice.level : null;
  const declared = reading === 'not-applicable' && choice?.kind === 'not-applicable';
  const evidenced = answer !== null && hasEvidence(answer.evidence);
  return {
    id: criterion.id,
    excluded,
    reading,
    level,
    reason: declared ? choice.reason : null,
    target,
    attainment: level === null ? null : attainment(level, target),
    backed: level === null ? null : backedLevel(level, evidenced, scoring),
    evidenced,
    weight: criterion.weight,
    gate: reading === null ? null : gateOf(criterion, situation.profile, reading, level),
  };
}

/** Whether a criterion weighs in: it applies and is not declared not applicable. */
export function weighs({ excluded, reading }: CriterionResult): boolean {
  return excluded === null && reading !== 'not-applicable';
}
