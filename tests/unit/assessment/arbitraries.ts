import fc from 'fast-check';
import type { Answer, Assessment, Choice } from '@/lib/assessment/assessment';
import type { Level } from '@/lib/guidebook/criterion-schema';
import type { Rubric } from '@/lib/guidebook/rubric';
import { criteriaOf, rubrics, STAGES } from './arbitrary-rubrics';

/** Arbitrary assessments of arbitrary rubrics. */

const level = fc.constantFrom<Level>(0, 1, 2, 3, 4);

export const choices: fc.Arbitrary<Choice> = fc.oneof(
  { weight: 6, arbitrary: level.map((chosen) => ({ kind: 'level' as const, level: chosen })) },
  { weight: 1, arbitrary: fc.constant({ kind: 'unknown' as const }) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(null, 'no-data', 'too-early', 'not-listed')
      .map((reason) => ({ kind: 'not-applicable' as const, reason })),
  },
);

export const answers: fc.Arbitrary<Answer> = fc.record(
  {
    choice: fc.option(choices, { freq: 8 }),
    evidence: fc.record(
      {
        note: fc.constantFrom('', '  ', 'Seen by two customers'),
        link: fc.constantFrom('', 'https://example.org/proof'),
        date: fc.constantFrom('', '2026-03-03'),
      },
      { noNullPrototype: true },
    ),
  },
  { noNullPrototype: true },
);

/** Unanswered questions, empty lists and options nobody offers are all in it. */
export const profiles = fc.record(
  {
    stage: fc.constantFrom([], ['somewhere'], ...STAGES.map((stage) => [stage])),
    markets: fc.subarray(['eu', 'uk', 'elsewhere', 'mars']),
    revenue: fc.subarray(['yes', 'no'], { maxLength: 1 }),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** Mostly answered, with a few answers to criteria that the rubric does not have. */
export function assessmentsOf(rubric: Rubric): fc.Arbitrary<Assessment> {
  const ids = [...criteriaOf(rubric).map(({ id }) => id), 'retired-long-ago', 'never-heard-of'];
  return fc
    .tuple(profiles, fc.tuple(...ids.map(() => fc.option(answers, { freq: 5 }))))
    .map(([profile, given]) => ({
      guidebookVersion: '0.9.0',
      profile,
      answers: Object.fromEntries(
        ids.flatMap((id, i) => {
          const answer = given[i];
          return answer ? [[id, answer] as const] : [];
        }),
      ),
    }));
}

export const standings = rubrics.chain((rubric) =>
  assessmentsOf(rubric).map((assessment) => ({ rubric, assessment })),
);

/** The same assessment with one answer given. */
export function answering(assessment: Assessment, id: string, choice: Choice): Assessment {
  const evidence = Object.hasOwn(assessment.answers, id)
    ? assessment.answers[id]?.evidence
    : undefined;
  const answer = { choice, evidence: evidence ?? { note: '', link: '', date: '' } };
  return { ...assessment, answers: { ...assessment.answers, [id]: answer } };
}

/** Freezes plain data to the bottom, so that anybody who writes to it is found out. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
