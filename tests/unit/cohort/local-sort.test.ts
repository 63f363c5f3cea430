import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FounderFile } from '@/lib/cohort/local-file';
import { labelled, nameFrom } from '@/lib/cohort/local-names';
import { earlierDays, stateIn } from '@/lib/cohort/local-rounds';
import { sortOut } from '@/lib/cohort/local-sort';

const assessment = { guidebookVersion: '0.2.0', profile: {}, answers: {} };

const file = (id: string, more: Partial<FounderFile> = {}): FounderFile => ({
  id,
  name: `${id}.json`,
  folder: '',
  savedAt: 0,
  startedAt: 0,
  content: id,
  assessment,
  snapshots: [],
  ...more,
});
const snapshot = (id: string, takenAt: number) => ({ id, takenAt, assessment });
const counted = (files: readonly FounderFile[], decisions = {}) =>
  sortOut(files, decisions).teams.map((team) => team.file.id);

test('of two files with the same content one counts, and the other is named with it', () => {
  const { teams, aside } = sortOut([file('f1'), file('f2', { content: 'f1', savedAt: 9 })], {});
  expect(teams.map((team) => team.file.id)).toEqual(['f2']);
  expect(aside).toMatchObject([{ file: { id: 'f1' }, why: 'same-content', counts: { id: 'f2' } }]);
});

test('files of work that began at the same moment are one founder’s: the last saved counts, the others stood before', () => {
  const { teams, aside } = sortOut(
    [file('f1', { startedAt: 5, savedAt: 20 }), file('f2', { startedAt: 5, savedAt: 10 })],
    {},
  );
  expect(teams).toMatchObject([{ file: { id: 'f1' }, earlier: [{ at: 10 }] }]);
  expect(aside).toMatchObject([{ file: { id: 'f2' }, why: 'older-state' }]);
});

test('a start that is not known joins nobody', () => {
  expect(counted([file('f1'), file('f2')])).toEqual(['f1', 'f2']);
});

test('files are joined through a third that shares a snapshot with each', () => {
  const files = [
    file('f1', { snapshots: [snapshot('a', 1)], savedAt: 1 }),
    file('f2', { snapshots: [snapshot('b', 2)], savedAt: 2 }),
    file('f3', { snapshots: [snapshot('a', 1), snapshot('b', 2)], savedAt: 3 }),
  ];
  const { teams } = sortOut(files, {});
  expect(teams.map((team) => team.file.id)).toEqual(['f3']);
  // Each snapshot once, though two files hold it.
  expect(teams[0]?.earlier.map(({ at }) => at)).toEqual([1, 1, 2, 2]);
});

test('what the manager decides goes before the rule', () => {
  const files = [
    file('f1', { startedAt: 5, savedAt: 2 }),
    file('f2', { startedAt: 5, savedAt: 1 }),
  ];
  expect(counted(files, { f2: 'team' })).toEqual(['f1', 'f2']);
  expect(counted(files, { f1: 'out' })).toEqual(['f2']);
});

test('every file counts, or is named as one that does not; the order of files does not matter', () => {
  const some = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 400 }).map((n) => `f${n}`),
      startedAt: fc.integer({ min: 0, max: 3 }),
      savedAt: fc.integer(),
      shared: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
    }),
    { selector: ({ id }) => id, maxLength: 25 },
  );
  fc.assert(
    fc.property(some, (given) => {
      const files = given.map(({ id, startedAt, savedAt, shared }) =>
        file(id, { startedAt, savedAt, snapshots: shared.map((each) => snapshot(each, 1)) }),
      );
      const { teams, aside } = sortOut(files, {});
      const named = [...teams, ...aside].map((each) => each.file.id);
      expect(named.sort()).toEqual(files.map(({ id }) => id).sort());
      expect(counted([...files].reverse())).toHaveLength(teams.length);
    }),
  );
});

test.each([
  ['Acme Robotics.json', '', 'Acme Robotics'],
  ['acme-robotics_groundwork-2026-11-26 (2).json', '', 'acme robotics'],
  ['groundwork-2026-11-26.json', 'Northwind', 'Northwind'],
  ['groundwork-2026-11-26 (1).json', '', null],
  ['奠基-星河智能-20261126.json', '', '星河智能'],
  ['Jean-Luc & Co.json', '', 'Jean-Luc & Co'],
])('%s in the folder “%s” is called %s', (name, folder, expected) => {
  expect(nameFrom(name, folder)).toBe(expected);
});

test('two teams of one name are told apart, and those without stand last by their number', () => {
  const teams = labelled([
    { id: 'f1', name: null },
    { id: 'f2', name: 'Acme' },
    { id: 'f3', name: 'Acme' },
  ]);
  expect(teams.map(({ name, alias }) => name ?? alias)).toEqual(['Acme', 'Acme (2)', 1]);
});

test('an earlier round takes the last state between its days, both included', () => {
  const noon = (day: number) => new Date(2026, 8, day, 12).getTime();
  const states = [3, 5, 9].map((day) => snapshot(`s${day}`, noon(day)));
  const [team] = sortOut([file('f1', { snapshots: states })], {}).teams;
  if (!team) throw new Error('one file is one team');
  const round = { name: '', from: '2026-09-03', to: '2026-09-05' };
  expect(stateIn(team, round)?.at).toBe(noon(5));
  expect(stateIn(team, { ...round, from: '2026-09-06', to: '2026-09-08' })).toBeNull();
  expect(earlierDays([team])).toEqual({ from: '2026-09-03', to: '2026-09-09' });
});
