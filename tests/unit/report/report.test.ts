import { expect, test } from 'vitest';
import { plan } from '@/lib/assessment/plan';
import { reportOf } from '@/lib/report/report';
import { verdictIn } from '@/lib/report/sentences';
import {
  assessment,
  criterion,
  level,
  notApplicable,
  rubric,
  SHOWN,
  UNKNOWN,
} from '../assessment/examples';
import { exampleView } from './example-view';

const blocker = { gate: { kind: 'blocker', below: 2 } } as const;
const flag = { gate: { kind: 'flag', below: 2 } } as const;
const book = rubric({
  concepts: { models: [criterion('limits'), criterion('costs', { reasons: ['too-early'] })] },
  planning: {
    team: [criterion('roles', blocker), criterion('hiring', flag), criterion('pay', { weight: 3 })],
  },
});
const allAt = (value: 0 | 1 | 2 | 3 | 4) =>
  Object.fromEntries(['limits', 'costs', 'roles', 'hiring', 'pay'].map((id) => [id, level(value)]));

test('nothing answered is no verdict, evidence alone included', () => {
  expect(reportOf(book, assessment({})).verdict).toEqual({ kind: 'nothing-answered' });
  const noted = { roles: { choice: null, evidence: SHOWN } };
  expect(reportOf(book, assessment(noted)).verdict).toEqual({ kind: 'nothing-answered' });
});

test('too little answered gives the range and how many answers are missing', () => {
  const view = exampleView(book, { limits: level(3) });
  // Concepts: one of two is half. Planning weighs 5, of which the one criterion of weight 3 is enough.
  expect(view.report.verdict).toEqual({ kind: 'range', missing: 1 });
  expect(verdictIn(view)).toMatchObject({ headline: 'No verdict yet' });
  expect(verdictIn(view).because[0]).toContain('one more answer');
});

test('an open blocker holds the band, and the sentence says what the score alone would give', () => {
  const view = exampleView(book, { ...allAt(3), roles: level(1) });
  expect(view.report.verdict).toMatchObject({
    kind: 'held',
    band: 'not-ready',
    blockers: 1,
    byScore: 'ready',
  });
  expect(verdictIn(view)).toEqual({
    headline: 'NOT-READY',
    because: [
      'One open blocker holds the venture here, whatever the score.',
      'By score alone, 93.1 of 100, it would be “READY”.',
    ],
  });
});

test('an open blocker holds the band without an estimate too, and the range is told', () => {
  const view = exampleView(book, { roles: level(0) });
  expect(view.report.verdict).toMatchObject({ kind: 'held', byScore: null, missing: 2 });
  expect(verdictIn(view).because[1]).toContain('Too little is answered');
});

test('a blocker nobody checked is told beside the band', () => {
  const view = exampleView(book, { ...allAt(3), roles: UNKNOWN });
  expect(view.report.verdict).toEqual({ kind: 'band', band: 'ready' });
  expect(verdictIn(view).because[0]).toContain('one is not checked yet');
});

test('everything not applicable is no score, and not zero', () => {
  const small = rubric({ concepts: { models: [criterion('costs', { reasons: ['too-early'] })] } });
  const { verdict } = reportOf(small, assessment({ costs: notApplicable('too-early') }));
  expect(verdict).toEqual({ kind: 'nothing-applies' });
});

test('the key criteria alone are scored while the whole has no estimate', () => {
  const scan = rubric({
    concepts: { models: [criterion('limits', { key: true }), criterion('a'), criterion('b')] },
  });
  const report = reportOf(scan, assessment({ limits: level(3) }));
  expect(report.result.score?.estimate).toBeNull();
  expect(report.quick?.estimate).toBe(100);
  expect(reportOf(book, assessment(allAt(3))).quick).toBeNull();
});

test('gates come in three groups: open blockers, not checked, open flags', () => {
  const { gates } = reportOf(book, assessment({ roles: level(0), hiring: level(1) }));
  expect(gates.blockers.map(({ criterion: id }) => id)).toEqual(['roles']);
  expect(gates.flags.map(({ criterion: id }) => id)).toEqual(['hiring']);
  const none = reportOf(book, assessment({ limits: level(1) })).gates;
  expect(none.unchecked.map(({ criterion: id }) => id)).toEqual(['roles', 'hiring']);
});

test('strengths are on target, those with evidence first, then the heavier', () => {
  const { strengths } = reportOf(
    book,
    assessment({ limits: level(3), hiring: level(4, SHOWN), pay: level(3), roles: level(2) }),
  );
  expect(strengths.map(({ criterion: { id } }) => id)).toEqual(['hiring', 'pay', 'limits']);
});

test('gaps are what is answered below its target, in the order of the plan', () => {
  const given = assessment({ ...allAt(1), pay: UNKNOWN, limits: level(3) });
  const { gaps, milestones } = reportOf(book, given);
  const ordered = plan(book, given).filter(({ from }) => from !== null);
  expect(gaps).toEqual(ordered);
  expect(gaps.map(({ criterion: id }) => id)).not.toContain('pay');
  expect(milestones.flatMap(({ steps }) => steps)).toHaveLength(gaps.length);
});

test('a blocker nobody answered is a step of the plan; other silence is not', () => {
  const { milestones } = reportOf(book, assessment({ limits: level(1) }));
  const steps = milestones.flatMap((milestone) => milestone.steps.map(({ criterion: id }) => id));
  expect(steps.toSorted()).toEqual(['limits', 'roles']);
});
