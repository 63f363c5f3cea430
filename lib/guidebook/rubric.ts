import type { Condition, Criterion, Effort } from './criterion-schema';
import type { Guidebook } from './guidebook';
import type { Scoring } from './guidebook-schema';

/**
 * What the scoring needs of a guidebook and nothing else: no language, no prose.
 * It is small, so that every released version can be kept for ever in
 * `content/versions/` and earlier work can still be explained.
 */
export type Rubric = {
  version: string;
  stages: readonly { id: string; target: number }[];
  questions: readonly { id: string; kind: 'one' | 'many'; options: readonly string[] }[];
  /** In rising order of `from`. */
  bands: readonly { id: string; from: number }[];
  scoring: Scoring;
  parts: readonly RubricPart[];
  /** Ids that once were criteria: their saved answers still resolve. */
  retired: readonly string[];
};
/** As much of a rubric as it takes to read a profile. */
export type ProfileRubric = Pick<Rubric, 'stages' | 'questions'>;
export type RubricPart = { id: string; weight: number; chapters: readonly RubricChapter[] };
export type RubricChapter = { id: string; criteria: readonly RubricCriterion[] };
export type RubricCriterion = {
  id: string;
  section: string;
  stages: readonly string[];
  /** Level asked at a stage, where it differs from the stage's own target. */
  target?: Readonly<Record<string, number>>;
  applies?: Condition;
  /** Ids of the reasons for "not applicable"; none may be given when absent. */
  reasons?: readonly string[];
  gate?: { kind: 'blocker' | 'flag'; below: number; when?: Condition };
  weight: number;
  effort: Effort;
  key?: boolean;
  formerly?: readonly string[];
};

/** The rubric of a guidebook: its active criteria, in reading order. */
export function rubricOf(guidebook: Guidebook): Rubric {
  const all = Object.values(guidebook.criteria).flat();
  return {
    version: guidebook.version,
    ...profileRubricOf(guidebook),
    bands: guidebook.bands.map(({ id, from }) => ({ id, from })),
    scoring: guidebook.scoring,
    parts: guidebook.parts.map((part) => ({
      id: part.id,
      weight: part.weight,
      chapters: part.chapters.map((chapter) => ({
        id: chapter.id,
        criteria: (guidebook.criteria[chapter.id] ?? [])
          .filter((criterion) => criterion.status !== 'retired')
          .map(rubricCriterion),
      })),
    })),
    retired: all.filter((criterion) => criterion.status === 'retired').map(({ id }) => id),
  };
}

/** What it takes to read a profile. */
export function profileRubricOf(guidebook: Guidebook): ProfileRubric {
  return {
    stages: guidebook.stages.map(({ id, target }) => ({ id, target })),
    questions: guidebook.profile.map(({ id, kind, options }) => ({
      id,
      kind,
      options: options.map((option) => option.id),
    })),
  };
}

/** What the scoring needs of one criterion. */
export function rubricCriterion(criterion: Criterion): RubricCriterion {
  const { id, section, stages, target, applies, gate, weight, effort, formerly } = criterion;
  return {
    id,
    section,
    stages,
    ...(target && { target }),
    ...(applies && { applies }),
    ...(criterion.notApplicable && { reasons: criterion.notApplicable.map((reason) => reason.id) }),
    ...(gate && {
      gate: { kind: gate.kind, below: gate.below, ...(gate.when && { when: gate.when }) },
    }),
    weight,
    effort,
    ...(criterion.key && { key: true }),
    ...(formerly && { formerly }),
  };
}
