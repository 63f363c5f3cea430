import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withAnswer, withOptions } from '@/lib/session/changes';
import { MAX_LINK, MAX_NAME, MAX_NOTE } from '@/lib/session/limits';
import { replaced, workOf } from '@/lib/session/replace-work';
import { withoutSnapshot, withSnapshot, withSnapshotName } from '@/lib/session/snapshots';
import { storedText } from '@/lib/session/storage-keys';
import { assessmentOf, emptyWork, noEvidence } from '@/lib/session/work';
import { readStoredText } from '@/lib/session/work-schema';
import { choiceArbitrary, workArbitrary } from './arbitrary-work';
import { level } from './fake-browser';

const empty = emptyWork('0.1.0');

test('a change of one field leaves the other fields and their times', () => {
  const first = withAnswer(empty, 'runway', { choice: level(2) }, 10);
  const second = withAnswer(first, 'runway', { note: 'twelve months' }, 20);
  expect(second.answers['runway']).toEqual({
    choice: level(2),
    evidence: { ...noEvidence, note: 'twelve months' },
    changedAt: { choice: 10, note: 20 },
  });
});

test('a change is later than the one before it, even when the clock goes back', () => {
  const first = withAnswer(empty, 'runway', { choice: level(2) }, 1000);
  const second = withAnswer(first, 'runway', { choice: level(3) }, 5);
  expect(second.answers['runway']?.changedAt.choice).toBe(1001);
});

test('text beyond its limit is cut and a day that does not exist is left out', () => {
  const evidence = { note: '字'.repeat(5000), link: 'x'.repeat(5000), date: '2026-02-31' };
  const { answers } = withAnswer(empty, 'runway', evidence, 1);
  expect(answers['runway']?.evidence.note).toHaveLength(MAX_NOTE);
  expect(answers['runway']?.evidence.link).toHaveLength(MAX_LINK);
  expect(answers['runway']?.evidence.date).toBe('');
  const { snapshots } = withSnapshot(empty, 's1', 'x'.repeat(500), 1);
  expect(snapshots[0]?.name).toHaveLength(MAX_NAME);
});

test.for(['2026-11-22', '2024-02-29', '0001-01-01', '9999-12-31'])('the day %s is kept', (date) => {
  expect(withAnswer(empty, 'runway', { date }, 1).answers['runway']?.evidence.date).toBe(date);
});

test.for([
  '275760-09-13',
  '2025-02-29',
  'x',
  '2026',
  '2026-11-22T10:00Z',
  '+012026-01-01',
  '+012026-01',
  'NaN',
])('%s is no day', (date) => {
  expect(withAnswer(empty, 'runway', { date }, 1).answers['runway']?.evidence.date).toBe('');
});

test('the engine sees neither times nor entries that say nothing', () => {
  let work = withAnswer(empty, 'runway', { choice: level(2) }, 1);
  work = withAnswer(work, 'team', { choice: level(2) }, 1);
  work = withAnswer(work, 'team', { choice: null, ...noEvidence }, 2);
  work = withAnswer(work, 'cash', { note: 'typed, not chosen yet' }, 3);
  work = withOptions(work, 'stage', ['idea'], 4);
  work = withOptions(withOptions(work, 'markets', ['eu'], 5), 'markets', [], 6);
  expect(assessmentOf(work)).toEqual({
    guidebookVersion: '0.1.0',
    profile: { stage: ['idea'] },
    answers: {
      runway: { choice: level(2), evidence: noEvidence },
      cash: { choice: null, evidence: { ...noEvidence, note: 'typed, not chosen yet' } },
    },
  });
});

test('a snapshot is a copy that later answers do not touch', () => {
  let work = withAnswer(empty, 'runway', { choice: level(2) }, 1);
  work = withSnapshot(work, 's1', 'spring', 2);
  work = withAnswer(work, 'runway', { choice: level(4) }, 3);
  work = withSnapshotName(work, 's1', 'before the pivot', 4);
  expect(work.snapshots).toMatchObject([{ id: 's1', takenAt: 2, name: 'before the pivot' }]);
  expect(work.snapshots[0]?.assessment.answers['runway']?.choice).toEqual(level(2));
  expect(withoutSnapshot(work, 's1', 5)).toMatchObject({ snapshots: [], removed: { s1: 5 } });
  expect(withoutSnapshot(work, 'another', 5)).toBe(work);
});

test('opened work takes the place of what was there, which becomes a snapshot', () => {
  fc.assert(
    fc.property(workArbitrary, workArbitrary, (was, opened) => {
      const next = replaced(was, opened, { id: 'before', name: 'was' }, 50);
      expect(assessmentOf(next)).toEqual(assessmentOf(opened));
      const before = assessmentOf(was);
      const isBlank = Object.keys({ ...before.answers, ...before.profile }).length === 0;
      const kept = next.snapshots.find(({ id }) => id === 'before');
      expect(kept?.assessment).toEqual(isBlank ? undefined : before);
      for (const { id } of [...was.snapshots, ...opened.snapshots]) {
        expect(next.snapshots.map((snapshot) => snapshot.id)).toContain(id);
      }
    }),
  );
});

test('an assessment from a link opens like a file', () => {
  const was = withAnswer(empty, 'team', { choice: level(1) }, 1);
  const assessment = {
    guidebookVersion: '0.1.0',
    profile: { stage: ['idea'] },
    answers: { runway: { choice: level(3), evidence: noEvidence } },
  };
  const next = replaced(was, workOf(assessment), { id: 'before', name: '' }, 9);
  expect(assessmentOf(next)).toEqual(assessment);
});

test('whatever is done, what is stored can be read again', () => {
  const id = fc.constantFrom('runway', 'team', 'data-ownership');
  const evidence = fc.record(
    {
      note: fc.string({ unit: 'binary', maxLength: 9000 }),
      link: fc.string({ unit: 'grapheme', maxLength: 4000 }),
      date: fc.oneof(
        fc.string(),
        fc.constantFrom('2026-02-31', '2024-02-29', '275760-09-13', '0000-01-01'),
        fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
      ),
    },
    { requiredKeys: [] },
  );
  const time = fc.integer({ min: -5, max: 2_000_000_000_000 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(id, evidence, choiceArbitrary, fc.string({ unit: 'binary' }), time), {
        maxLength: 6,
      }),
      (changes) => {
        let work = empty;
        for (const [criterion, change, choice, name, at] of changes) {
          work = withAnswer(work, criterion, change, at);
          work = withAnswer(work, criterion, { choice }, at);
          work = withOptions(work, 'stage', ['idea'], at);
          work = withSnapshot(work, `s${work.snapshots.length}`, name, at);
        }
        expect(readStoredText(storedText(work))).toEqual({ ok: true, formatVersion: 1, work });
      },
    ),
  );
});
