import type { Condition } from '@/lib/guidebook/criterion-schema';
import type { ProfileRubric, Rubric, RubricCriterion } from '@/lib/guidebook/rubric';
import type { Profile } from './assessment';
import { own } from './own';

/** Who answers, as far as one rubric understands it. */
export type Situation = {
  /** Null only where the rubric has no stages. */
  stage: string | null;
  /** The level that the stage asks of every criterion which does not say otherwise, 1-4. */
  target: number;
  /** Choices that the rubric offers, and no others; a question without any is absent. */
  profile: Profile;
};

/** Why a criterion is not asked: another stage's, or its condition does not hold. */
export type Exclusion = 'stage' | 'condition';

/** The level asked where a rubric has no stages: the highest there is. */
const HIGHEST_LEVEL = 4;

/**
 * The stage somebody is at. Not answered, or a stage the rubric does not know: its
 * first one, which asks least. Null: the rubric has no stages.
 */
export function stageOf(rubric: ProfileRubric, profile: Profile): string | null {
  const chosen = own(profile, 'stage')?.[0];
  const known = rubric.stages.find(({ id }) => id === chosen) ?? rubric.stages[0];
  return known?.id ?? null;
}

/**
 * Reads a profile as one rubric understands it.
 *
 * An option that the rubric does not offer (renamed, or from a newer guidebook) is
 * passed over, so that a question with nothing else counts as not answered and hides
 * no blocker.
 */
export function situationOf(rubric: ProfileRubric, profile: Profile): Situation {
  const stage = stageOf(rubric, profile);
  const known: [string, readonly string[]][] = [];
  for (const { id, options } of rubric.questions) {
    const chosen = own(profile, id)?.filter((option) => options.includes(option)) ?? [];
    if (id !== 'stage' && chosen.length > 0) known.push([id, chosen]);
  }
  if (stage !== null && own(profile, 'stage')?.[0] === stage) known.push(['stage', [stage]]);
  const target = rubric.stages.find(({ id }) => id === stage)?.target ?? HIGHEST_LEVEL;
  return { stage, target, profile: Object.fromEntries(known) };
}

/**
 * Whether every key of a condition holds, each by any of its values. `stage` is a key
 * like any other. A key whose question is not answered holds (an empty list is no
 * answer): silence never hides a blocker.
 */
export function holds(condition: Condition, profile: Profile): boolean {
  for (const question of Object.keys(condition)) {
    const chosen = own(profile, question);
    if (chosen === null || chosen.length === 0) continue;
    if (!condition[question]?.some((option) => chosen.includes(option))) return false;
  }
  return true;
}

/** Why a criterion is not asked in a situation, or null: it applies. */
export function exclusionOf(
  criterion: Pick<RubricCriterion, 'stages' | 'applies'>,
  situation: Situation,
): Exclusion | null {
  const { stage, profile } = situation;
  if (stage === null || !criterion.stages.includes(stage)) return 'stage';
  if (criterion.applies && !holds(criterion.applies, profile)) return 'condition';
  return null;
}

/** Whether a criterion is asked of somebody with this profile. */
export function applicable(rubric: Rubric, criterion: RubricCriterion, profile: Profile): boolean {
  return exclusionOf(criterion, situationOf(rubric, profile)) === null;
}
