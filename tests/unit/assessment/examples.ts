import type { Answer, Assessment, Evidence, Profile } from '@/lib/assessment/assessment';
import type { Level } from '@/lib/guidebook/criterion-schema';
import type { Rubric, RubricCriterion } from '@/lib/guidebook/rubric';

/** Small rubrics and assessments for examples that can be computed by hand. */

export const STAGES = [
  { id: 'idea', target: 2 },
  { id: 'launched', target: 3 },
  { id: 'scaling', target: 4 },
];

export const SCORING: Rubric['scoring'] = {
  answeredShare: 0.5,
  evidence: { from: 3, countsAs: 2 },
  geometricFloor: 1,
  effort: { days: 1, weeks: 3, months: 9 },
  sensitivity: { draws: 500, spread: 0.5, seed: 20261122 },
};

/** A criterion that is asked at every stage, weighs 1 and takes days. */
export function criterion(id: string, more: Partial<RubricCriterion> = {}): RubricCriterion {
  const stages = STAGES.map((stage) => stage.id);
  return { id, section: 'section', stages, weight: 1, effort: 'days', ...more };
}

/** A rubric of these parts: `{ plan: { team: [criterion('roles')] } }`, each of weight 1. */
export function rubric(
  parts: Record<string, Record<string, RubricCriterion[]>>,
  more: Partial<Rubric> = {},
): Rubric {
  return {
    version: '1.0.0',
    stages: STAGES,
    questions: [
      { id: 'markets', kind: 'many', options: ['eu', 'mainland-china', 'elsewhere'] },
      { id: 'revenue', kind: 'one', options: ['yes', 'no'] },
    ],
    bands: [
      { id: 'not-ready', from: 0 },
      { id: 'taking-shape', from: 40 },
      { id: 'nearly-ready', from: 60 },
      { id: 'ready', from: 80 },
    ],
    scoring: SCORING,
    parts: Object.entries(parts).map(([id, chapters]) => ({
      id,
      weight: 1,
      chapters: Object.entries(chapters).map(([chapter, criteria]) => ({ id: chapter, criteria })),
    })),
    retired: [],
    ...more,
  };
}

export const NO_EVIDENCE: Evidence = { note: '', link: '', date: '' };
export const SHOWN: Evidence = { note: 'Minutes of 3 March', link: '', date: '2026-03-03' };

export function level(value: Level, evidence = NO_EVIDENCE): Answer {
  return { choice: { kind: 'level', level: value }, evidence };
}

export const UNKNOWN: Answer = { choice: { kind: 'unknown' }, evidence: NO_EVIDENCE };

export function notApplicable(reason: string | null): Answer {
  return { choice: { kind: 'not-applicable', reason }, evidence: NO_EVIDENCE };
}

/** At the launched stage (target 3), unless the profile says otherwise. */
export function assessment(
  answers: Record<string, Answer>,
  profile: Profile = { stage: ['launched'] },
): Assessment {
  return { guidebookVersion: '1.0.0', profile, answers };
}
