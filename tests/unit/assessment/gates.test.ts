import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import type { Answer } from '@/lib/assessment/assessment';
import { standings } from './arbitraries';
import { assessment, criterion, level, notApplicable, rubric, UNKNOWN } from './examples';

const blocker = { kind: 'blocker', below: 2 } as const;

test.each<[string, Answer | null, string]>([
  ['below the gate', level(1), 'open'],
  ['at the gate', level(2), 'passed'],
  ['above the gate', level(4), 'passed'],
  ['unknown', UNKNOWN, 'not-checked'],
  ['unanswered', null, 'not-checked'],
  ['not applicable with a listed reason', notApplicable('no-data'), 'closed'],
  ['not applicable without a reason', notApplicable(null), 'not-checked'],
])('the state of a gate: %s', (_, answer, state) => {
  const book = rubric({
    plan: { team: [criterion('c', { gate: blocker, reasons: ['no-data'] })] },
  });
  const { gates } = assess(book, assessment(answer ? { c: answer } : {}));
  expect(gates.map((gate) => gate.state)).toEqual([state]);
});

test('a gate whose condition does not hold is not there', () => {
  const gate = { ...blocker, when: { revenue: ['yes'] } };
  const book = rubric({ plan: { team: [criterion('c', { gate })] } });
  const states = (revenue: string[]) =>
    assess(book, assessment({ c: level(0) }, { stage: ['launched'], revenue })).gates.length;
  expect(states(['no'])).toBe(0);
  expect(states(['yes'])).toBe(1);
  expect(states([])).toBe(1); // silence hides no blocker
});

test('a criterion that does not apply has no gate', () => {
  const later = criterion('later', { gate: blocker, stages: ['scaling'] });
  const book = rubric({ plan: { team: [later] } });
  expect(assess(book, assessment({ later: level(0) })).gates).toEqual([]);
});

test('blockers come before flags, and open ones first', () => {
  const flag = { kind: 'flag', below: 2 } as const;
  const team = [
    criterion('flag-open', { gate: flag }),
    criterion('blocker-passed', { gate: blocker }),
    criterion('blocker-not-checked', { gate: blocker }),
    criterion('blocker-open', { gate: blocker }),
  ];
  const given = { 'flag-open': level(0), 'blocker-passed': level(2), 'blocker-open': level(1) };
  const { gates } = assess(rubric({ plan: { team } }), assessment(given));
  expect(gates.map((gate) => gate.criterion)).toEqual([
    'blocker-open',
    'blocker-not-checked',
    'blocker-passed',
    'flag-open',
  ]);
  expect(gates[0]).toEqual({
    criterion: 'blocker-open',
    chapter: 'team',
    part: 'plan',
    kind: 'blocker',
    below: 2,
    state: 'open',
    level: 1,
  });
});

test('an open blocker holds the band at the first, and nothing else does', () => {
  fc.assert(
    fc.property(standings, ({ rubric, assessment }) => {
      const { band, gates, score } = assess(rubric, assessment);
      const open = gates.some(({ kind, state }) => kind === 'blocker' && state === 'open');
      expect(band.held).toBe(open);
      expect(band.id).toBe(open ? 'from-0' : band.byScore);
      expect(band.byScore === null).toBe((score?.estimate ?? null) === null);
    }),
  );
});

test('gates never move a score', () => {
  fc.assert(
    fc.property(standings, ({ rubric, assessment }) => {
      const parts = rubric.parts.map((part) => ({
        ...part,
        chapters: part.chapters.map((chapter) => ({
          ...chapter,
          criteria: chapter.criteria.map((each) => ({ ...each, gate: undefined })),
        })),
      }));
      const ungated = assess({ ...rubric, parts }, assessment);
      const { score, backed, counts } = assess(rubric, assessment);
      expect(ungated).toMatchObject({ score, backed, counts, gates: [] });
    }),
  );
});
