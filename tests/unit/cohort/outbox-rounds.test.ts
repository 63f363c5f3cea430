import { expect, test } from 'vitest';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import { readJoined, without, withJoined } from '@/lib/cohort/joined';
import { phaseIn, presentRound } from '@/lib/cohort/present-round';

const first = { id: 'r1', name: 'Kick-off', opensOn: '2027-03-01', closesOn: '2027-03-10' };
const second = { id: 'r2', name: 'Mid-term', opensOn: '2027-03-11', closesOn: '2027-03-20' };
const cohort = (part: Partial<Cohort> = {}): Cohort => ({
  id: 'c'.repeat(16),
  version: 1,
  name: 'Spring',
  language: 'en',
  status: 'open',
  anonymous: false,
  rounds: [first, second],
  openRound: null,
  chapters: [],
  guidebookVersion: '0.2.0',
  createdAt: '2027-02-01T00:00:00Z',
  deleteAfter: '2027-12-31',
  teams: 0,
  ...part,
});

test('while the server takes two rounds, a team is in the one of its own day', () => {
  const both = cohort({ openRound: 'r1' });
  expect(presentRound(both, '2027-03-11')).toEqual({ kind: 'open', round: second });
  expect(presentRound(both, '2027-03-10')).toEqual({ kind: 'open', round: first });
  expect(phaseIn(presentRound(both, '2027-03-11'), first, '2027-03-11')).toBe('over');
});

test('a wrong clock does not keep a team from the round that the server has open', () => {
  const present = presentRound(cohort({ openRound: 'r2' }), '2020-01-01');
  expect(present).toEqual({ kind: 'open', round: second });
});

test('before, between, after and in a closed cohort it says what comes', () => {
  expect(presentRound(cohort(), '2027-02-01')).toEqual({ kind: 'next', round: first });
  expect(presentRound(cohort(), '2027-03-21')).toEqual({ kind: 'over' });
  expect(presentRound(cohort({ status: 'closed' }), '2027-03-11')).toEqual({ kind: 'closed' });
});

test('the list of teams holds each once, the newest first, and survives what is not ours', () => {
  const a = { cohort: 'a'.repeat(16), team: 'a'.repeat(12), name: '春季' };
  const b = { cohort: 'b'.repeat(16), team: 'b'.repeat(12), name: 'Autumn' };
  const list = withJoined(withJoined([a], b), { ...a, name: '春季班' });
  expect(list).toEqual([{ ...a, name: '春季班' }, b]);
  expect(readJoined(JSON.stringify(list))).toEqual(list);
  expect(without(list, a)).toEqual([b]);
  const foreign = [{ ...a, cohort: '../..' }, 7, null, { ...b, name: 1 }, b];
  expect(readJoined(JSON.stringify(foreign))).toEqual([b]);
  expect([null, '', '{}', '[[', '{"__proto__":[]}'].flatMap(readJoined)).toEqual([]);
});
