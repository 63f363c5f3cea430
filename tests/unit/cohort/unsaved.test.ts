import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arePlannedRounds } from '@/lib/cohort/round-plan';
import { readUnsaved, versionSeen } from '@/lib/cohort/unsaved';

const isText = (value: unknown): value is string => typeof value === 'string';

test('what was typed over a setting is read as it was kept', () => {
  const rounds = fc.array(
    fc.record(
      { key: fc.string(), name: fc.string(), opensOn: fc.string(), closesOn: fc.string() },
      { noNullPrototype: true },
    ),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(rounds, rounds, fc.nat(), (typed, over, version) => {
      const kept = { typed, over, version };
      expect(readUnsaved(JSON.stringify(kept), arePlannedRounds)).toEqual(kept);
    }),
  );
});

test.for([
  ['nothing', ''],
  ['no JSON', '{'],
  ['null', 'null'],
  ['another kind of value', '{"typed":1,"over":"a","version":1}'],
  ['no version', '{"typed":"a","over":"b"}'],
])('%s is not taken for something typed', ([, text]) => {
  expect(readUnsaved(text ?? '', isText)).toBeNull();
});

test('rounds without a day, or none at all, are no plan', () => {
  const round = { key: 'r1', name: 'Kick-off', opensOn: '2027-01-01', closesOn: '2027-02-01' };
  expect(arePlannedRounds([round, { ...round, id: 'r2' }])).toBe(true);
  expect(arePlannedRounds([{ ...round, closesOn: undefined }])).toBe(false);
  expect(arePlannedRounds([{ ...round, id: 2 }])).toBe(false);
  expect(arePlannedRounds([])).toBe(false);
});

test('a change is sent with the version that was typed over, only where the setting changed since', () => {
  const unsaved = { typed: 'Autumn', over: 'Spring', version: 3 };
  // Another setting was saved meanwhile: no conflict.
  expect(versionSeen(unsaved, 'Spring', 5)).toBe(5);
  expect(versionSeen(unsaved, 'Summer', 5)).toBe(3);
});
