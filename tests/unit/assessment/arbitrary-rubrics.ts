import fc from 'fast-check';
import type { Rubric, RubricCriterion } from '@/lib/guidebook/rubric';

/** Arbitrary rubrics: small enough to shrink well, odd enough to find faults. */

export const STAGES = ['idea', 'prototype', 'launched', 'scaling'];
const QUESTIONS = [
  { id: 'markets', kind: 'many' as const, options: ['eu', 'uk', 'elsewhere'] },
  { id: 'revenue', kind: 'one' as const, options: ['yes', 'no'] },
];

const weight = fc.integer({ min: 1, max: 3 });

/** `asked-nowhere` stands for a question that the profile no longer has. */
const condition = fc.dictionary(
  fc.constantFrom('stage', 'markets', 'revenue', 'asked-nowhere'),
  fc.uniqueArray(fc.constantFrom('eu', 'uk', 'yes', 'no', 'launched', 'scaling'), {
    minLength: 1,
    maxLength: 3,
  }),
  { maxKeys: 2, noNullPrototype: true },
);

const gate = fc.record(
  {
    kind: fc.constantFrom<'blocker' | 'flag'>('blocker', 'flag'),
    below: fc.integer({ min: 1, max: 3 }),
    when: condition,
  },
  { requiredKeys: ['kind', 'below'], noNullPrototype: true },
);

/** A criterion without an id: ids are given by place, so that they are unique. */
const criterion = fc.record(
  {
    section: fc.constant('section'),
    stages: fc.subarray(STAGES, { minLength: 1 }),
    target: fc.dictionary(fc.constantFrom(...STAGES), fc.integer({ min: 1, max: 4 }), {
      noNullPrototype: true,
    }),
    applies: condition,
    reasons: fc.constant(['no-data', 'too-early']),
    gate,
    weight,
    effort: fc.constantFrom<'days' | 'weeks' | 'months'>('days', 'weeks', 'months'),
    key: fc.boolean(),
  },
  { requiredKeys: ['section', 'stages', 'weight', 'effort'], noNullPrototype: true },
);

const outline = fc.array(
  fc.tuple(
    fc.integer({ min: 1, max: 40 }),
    fc.array(fc.array(criterion, { maxLength: 4 }), { maxLength: 3 }),
  ),
  { maxLength: 4 },
);

/** A level that counts as evidence never counts for less than the one before it. */
const evidence = fc
  .integer({ min: 1, max: 4 })
  .chain((from) =>
    fc.record({ from: fc.constant(from), countsAs: fc.integer({ min: from - 1, max: 3 }) }),
  );

/** Names that every object inherits must work as ids like any other. */
const AWKWARD_IDS = ['constructor', 'to-string', 'toString', 'valueOf'];

export const rubrics: fc.Arbitrary<Rubric> = fc
  .tuple(outline, evidence, fc.constantFrom(0, 0.3, 0.5, 1))
  .map(([parts, evidence, answeredShare]) => {
    let count = 0;
    const named = (body: Omit<RubricCriterion, 'id'>): RubricCriterion => {
      const id = AWKWARD_IDS[count] ?? `criterion-${count}`;
      count += 1;
      return { id, ...body };
    };
    return {
      version: '1.0.0',
      stages: STAGES.map((id, i) => ({ id, target: [2, 2, 3, 4][i] ?? 2 })),
      questions: QUESTIONS,
      bands: [0, 40, 60, 80].map((from) => ({ id: `from-${from}`, from })),
      scoring: {
        answeredShare,
        evidence,
        geometricFloor: 1,
        effort: { days: 1, weeks: 3, months: 9 },
        sensitivity: { draws: 60, spread: 0.5, seed: 7 },
      },
      parts: parts.map(([weight, chapters], p) => ({
        id: `part-${p}`,
        weight,
        chapters: chapters.map((criteria, c) => ({
          id: `chapter-${p}-${c}`,
          criteria: criteria.map(named),
        })),
      })),
      retired: ['retired-long-ago'],
    };
  });

export function criteriaOf(rubric: Rubric): RubricCriterion[] {
  return rubric.parts.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.criteria));
}

/** One of the criteria, or null: the rubric has none. */
export function pick(rubric: Rubric, at: number): RubricCriterion | null {
  const criteria = criteriaOf(rubric);
  return criteria[at % criteria.length] ?? null;
}
