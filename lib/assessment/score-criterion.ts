import type { Scoring } from '@/lib/guidebook/guidebook-schema';
import type { RubricCriterion } from '@/lib/guidebook/rubric';
import { exclusionOf, type Situation } from './applicability';
import type { Answer } from './assessment';
import { attainment, backedLevel, hasEvidence, readingOf, targetOf } from './attainment';
import { gateOf } from './gates';
import type { CriterionResult } from './result';

/**
 * Reads the answer to one criterion. An answer to a criterion that does not apply is
 * not even looked at, so it can change nothing; it stays where it is for later.
 *
 * @param answer null: none given
 */
export function scoreCriterion(
  criterion: RubricCriterion,
  situation: Situation,
  answer: Answer | null,
  scoring: Scoring,
): CriterionResult {
  const target = targetOf(criterion, situation);
  const excluded = exclusionOf(criterion, situation);
  const reading = excluded ? null : readingOf(criterion, answer);
  const choice = reading === null ? null : (answer?.choice ?? null);
  const level = choice?.kind === 'level' ? choice.level : null;
  const declared = reading === 'not-applicable' && choice?.kind === 'not-applicable';
  const evidenced = reading !== null && answer !== null && hasEvidence(answer.evidence);
  return {
    id: criterion.id,
    excluded,
    reading,
    level,
    reason: declared ? choice.reason : null,
    target,
    attainment: level === null ? null : attainment(level, target),
    backed: level === null ? null : standing(backedLevel(level, evidenced, scoring), target),
    evidenced,
    weight: criterion.weight,
    share: 0, // until `scoreChapter` has weighed its neighbours
    gate: reading === null ? null : gateOf(criterion, situation.profile, reading, level),
  };
}

function standing(level: number, target: number): CriterionResult['backed'] {
  return { level, attainment: attainment(level, target) };
}

/** Whether a criterion weighs in: it applies and is not declared not applicable. */
export function weighs({ excluded, reading }: CriterionResult): boolean {
  return excluded === null && reading !== 'not-applicable';
}
