import fc from 'fast-check';
import { expect, test } from 'vitest';
import { broughtInto, mergeWorks } from '@/lib/session/merge';
import { emptyWork, noEvidence, type SavedAnswer, type Work } from '@/lib/session/work';
import { workArbitrary } from './arbitrary-work';
import { level } from './fake-browser';

const work = (part: Partial<Work>): Work => ({ ...emptyWork('0.1.0'), ...part });
const answered = (value: 0 | 1 | 2 | 3 | 4, at: number): SavedAnswer => ({
  choice: level(value),
  evidence: noEvidence,
  changedAt: { choice: at },
});
const snapshot = (id: string, changedAt: number, name = '') => ({
  id,
  takenAt: 1,
  name,
  changedAt,
  assessment: { guidebookVersion: '0.1.0', profile: {}, answers: {} },
});

test('the order in which two works meet does not matter', () => {
  fc.assert(
    fc.property(workArbitrary, workArbitrary, (a, b) => {
      expect(JSON.stringify(mergeWorks(a, b))).toBe(JSON.stringify(mergeWorks(b, a)));
    }),
    { numRuns: 500 },
  );
});

test('three works come to the same whichever two meet first', () => {
  fc.assert(
    fc.property(workArbitrary, workArbitrary, workArbitrary, (a, b, c) => {
      expect(JSON.stringify(mergeWorks(mergeWorks(a, b), c))).toBe(
        JSON.stringify(mergeWorks(a, mergeWorks(b, c))),
      );
    }),
    { numRuns: 500 },
  );
});

test('meeting the same work again changes nothing', () => {
  fc.assert(
    fc.property(workArbitrary, workArbitrary, (a, b) => {
      const both = mergeWorks(a, b);
      expect(mergeWorks(both, b)).toEqual(both);
      expect(mergeWorks(both, both)).toEqual(both);
    }),
  );
});

test('of two answers the one changed last is kept', () => {
  const merged = mergeWorks(
    work({ answers: { runway: answered(4, 20), team: answered(1, 5) } }),
    work({ answers: { runway: answered(2, 10), cash: answered(3, 1) } }),
  );
  expect(merged.answers).toEqual({
    cash: answered(3, 1),
    runway: answered(4, 20),
    team: answered(1, 5),
  });
});

test('a level chosen in one tab leaves the note written in another', () => {
  const note = { ...noEvidence, note: '董事会每季度复核' };
  const merged = mergeWorks(
    work({ answers: { runway: { choice: null, evidence: note, changedAt: { note: 10 } } } }),
    work({ answers: { runway: answered(3, 20) } }),
  );
  expect(merged.answers['runway']).toEqual({
    choice: level(3),
    evidence: note,
    changedAt: { choice: 20, note: 10 },
  });
});

test('a cleared answer does not come back from a tab that still has it', () => {
  const cleared = { choice: null, evidence: noEvidence, changedAt: { choice: 11 } };
  const merged = mergeWorks(
    work({ answers: { runway: cleared } }),
    work({ answers: { runway: answered(3, 10) } }),
  );
  expect(merged.answers['runway']).toEqual(cleared);
});

test('snapshots are united, and a removed one does not come back', () => {
  const merged = mergeWorks(
    work({ snapshots: [snapshot('a', 1), snapshot('b', 1)] }),
    work({ snapshots: [snapshot('c', 1)], removed: { b: 2 } }),
  );
  expect(merged.snapshots.map(({ id }) => id)).toEqual(['a', 'c']);
});

test('the later name of a snapshot is kept', () => {
  const merged = mergeWorks(
    work({ snapshots: [snapshot('a', 9, 'before the seed round')] }),
    work({ snapshots: [snapshot('a', 3, 'old')] }),
  );
  expect(merged.snapshots).toEqual([snapshot('a', 9, 'before the seed round')]);
});

test('what is older than the later beginning was wiped', () => {
  const merged = mergeWorks(
    work({
      startedAt: 10,
      answers: { runway: answered(4, 12) },
      profile: { stage: { options: ['idea'], changedAt: 12 } },
      snapshots: [snapshot('a', 12)],
    }),
    work({ startedAt: 100, answers: { team: answered(1, 101) } }),
  );
  expect(merged).toEqual(work({ startedAt: 100, answers: { team: answered(1, 101) } }));
});

test('work that was never stored cannot have been wiped', () => {
  const mine = work({
    answers: { runway: answered(4, 12) },
    profile: { stage: { options: ['idea'], changedAt: 12 } },
    snapshots: [snapshot('a', 12)],
  });
  const merged = mergeWorks(broughtInto(mine, 100), work({ startedAt: 100 }));
  expect(merged.answers['runway']?.choice).toEqual(level(4));
  expect(merged.profile['stage']?.options).toEqual(['idea']);
  expect(merged.snapshots).toHaveLength(1);
});

test('the guidebook version chosen last is kept', () => {
  const brought = work({ guidebookVersion: '0.2.0', versionAt: 20 });
  expect(mergeWorks(work({ versionAt: 10 }), brought).guidebookVersion).toBe('0.2.0');
  // Where a fresh tab would begin says nothing about what is stored.
  const fresh = work({ guidebookVersion: '9.0.0' });
  expect(mergeWorks(fresh, work({ versionAt: 10 })).guidebookVersion).toBe('0.1.0');
});
