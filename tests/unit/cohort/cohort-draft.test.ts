import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bodyOf,
  type CohortDraft,
  deletionOf,
  draftProblems,
  newDraft,
  readDraft,
} from '@/lib/cohort/cohort-draft';
import { createCohortSchema } from '@/lib/cohort/cohort-schema';
import { daysLater } from '@/lib/cohort/days';
import { dateProblems } from '@/lib/cohort/round-dates';
import { exchanged, withRound } from '@/lib/cohort/round-plan';

const today = '2026-11-26';
const draft = newDraft('en', ['Start', 'Middle', 'End'], today);
const problems = (part: Partial<CohortDraft>) => draftProblems({ ...draft, ...part }, today);

const day = fc.oneof(
  fc.integer({ min: -400, max: 1_600 }).map((days) => daysLater(today, days)),
  fc.constantFrom('', '2026-02-30', '12026-01-01', 'soon'),
);
const name = fc.oneof(fc.string({ maxLength: 80 }), fc.constantFrom('', '  ', 'a\u0000b', '春季'));
const drafts: fc.Arbitrary<CohortDraft> = fc.record({
  name,
  language: fc.constantFrom('en', 'zh'),
  rounds: fc
    .array(fc.record({ name, opensOn: day, closesOn: day }), { minLength: 1, maxLength: 4 })
    .map((rounds) => rounds.map((round, index) => ({ ...round, key: String(index) }))),
  chapters: fc.option(fc.array(fc.constantFrom('data', 'law', 'team'))),
  deleteAfter: fc.option(day),
  anonymous: fc.boolean(),
});

test('the form finds something wrong exactly when the server would', () => {
  const isTaken = (given: CohortDraft) => {
    const body = { requestId: 'r'.repeat(16), ...bodyOf(given, today) };
    const read = createCohortSchema.safeParse(body);
    if (!read.success) return false;
    return dateProblems(read.data.rounds, read.data.deleteAfter, today).length === 0;
  };
  fc.assert(
    fc.property(drafts, (given) => {
      expect(draftProblems(given, today).length === 0).toBe(isTaken(given));
    }),
    { numRuns: 500 },
  );
});

test('what is proposed at first lacks nothing but a name', () => {
  expect(problems({})).toEqual([{ path: 'name', code: 'missing' }]);
  expect(problems({ name: 'Spring' })).toEqual([]);
  expect(draft.rounds.map(({ opensOn }) => opensOn)).toEqual([
    '2026-11-26',
    '2027-01-07',
    '2027-02-18',
  ]);
  expect(deletionOf(draft, today)).toBe('2027-08-31');
});

test('every problem is told at its place, in the order of the form', () => {
  const [first, second] = draft.rounds;
  if (!first || !second) throw new Error('there are rounds');
  const rounds = [
    { ...first, closesOn: '2026-11-01' },
    { ...second, opensOn: '2026-10-01' },
  ];
  expect(problems({ rounds, chapters: [], deleteAfter: '2026-12-01' })).toEqual([
    { path: 'name', code: 'missing' },
    { path: 'rounds.0.closesOn', code: 'ends-before' },
    { path: 'rounds.1.opensOn', code: 'overlaps' },
    { path: 'chapters', code: 'no-chapters' },
    { path: 'deleteAfter', code: 'deleted-too-early' },
  ]);
});

test('rounds that change places leave the days in order, and going back brings them back', () => {
  const moved = exchanged(draft.rounds, 0, 1);
  expect(moved.map((round) => round.name)).toEqual(['Middle', 'Start', 'End']);
  expect(moved.map(({ opensOn }) => opensOn)).toEqual(draft.rounds.map(({ opensOn }) => opensOn));
  expect(exchanged(moved, 1, -1)).toEqual(draft.rounds);
  expect(exchanged(draft.rounds, 0, -1)).toEqual(draft.rounds);
});

test('rounds that are added keep step until there are as many as may be', () => {
  let rounds = draft.rounds;
  for (let times = 0; times < 12; times += 1) rounds = withRound(rounds, 'More', today);
  expect(rounds).toHaveLength(12);
  expect(new Set(rounds.map(({ key }) => key)).size).toBe(12);
  expect(problems({ name: 'Long', rounds })).toEqual([]);
});

test('a kept draft comes back as it was, and anything else is none', () => {
  fc.assert(
    fc.property(drafts, (given) => {
      const kept = { draft: given, sent: { requestId: 'r', body: '{}' } };
      expect(readDraft(JSON.stringify(kept))).toEqual(kept);
    }),
  );
  for (const text of ['', '{}', '[]', 'null', '{"draft":{"name":"x"},"sent":null}']) {
    expect(readDraft(text)).toBeNull();
  }
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(readDraft(text)).toBeNull();
    }),
  );
});
