import fc from 'fast-check';
import type { Choice } from '@/lib/assessment/assessment';
import type { Work } from '@/lib/session/work';

const ids = fc.constantFrom('a', 'data-ownership', 'runway', 'ids-that-are-gone', 'z9');
const time = fc.integer({ min: 0, max: 30 });
const version = fc.constantFrom('0.1.0', '0.2.0', '1.0.0');

export const choiceArbitrary: fc.Arbitrary<Choice | null> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const).map((level) => ({
    kind: 'level' as const,
    level,
  })),
  fc.constant({ kind: 'unknown' as const }),
  fc.constantFrom('no-model', 'outsourced', null).map((reason) => ({
    kind: 'not-applicable' as const,
    reason,
  })),
);

const day = fc.oneof(
  fc.constant(''),
  fc
    .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
export const evidenceArbitrary = fc.record({
  note: fc.string({ unit: 'binary', maxLength: 20 }),
  link: fc.string({ maxLength: 20 }),
  date: day,
});

const stamps = fc.record(
  { choice: time, note: time, link: time, date: time },
  { requiredKeys: [] },
);

const assessmentArbitrary = fc.record({
  guidebookVersion: version,
  profile: fc.dictionary(ids, fc.array(ids, { maxLength: 3 }), { noNullPrototype: true }),
  answers: fc.dictionary(ids, fc.record({ choice: choiceArbitrary, evidence: evidenceArbitrary }), {
    noNullPrototype: true,
  }),
});

/** Work with few ids and times, so that two of them meet in many ways. */
export const workArbitrary: fc.Arbitrary<Work> = fc.record({
  guidebookVersion: version,
  versionAt: time,
  startedAt: fc.constantFrom(0, 0, 0, 5, 12),
  profile: fc.dictionary(
    ids,
    fc.record({ options: fc.array(ids, { maxLength: 3 }), changedAt: time }),
    { noNullPrototype: true },
  ),
  answers: fc.dictionary(
    ids,
    fc.record({ choice: choiceArbitrary, evidence: evidenceArbitrary, changedAt: stamps }),
    { noNullPrototype: true },
  ),
  inputs: fc.dictionary(
    fc.constantFrom('runway-calculator/cash', 'risk-register/row-1', 'a-part/gone'),
    fc.record({ value: fc.string({ unit: 'binary', maxLength: 12 }), changedAt: time }),
    { noNullPrototype: true },
  ),
  snapshots: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('s1', 's2', 's3'),
      takenAt: time,
      name: fc.string({ maxLength: 5 }),
      changedAt: time,
      assessment: assessmentArbitrary,
    }),
    { selector: ({ id }) => id, maxLength: 3 },
  ),
  removed: fc.dictionary(fc.constantFrom('s1', 's2', 's3'), time, { noNullPrototype: true }),
});
