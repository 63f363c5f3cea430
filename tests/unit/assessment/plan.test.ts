import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { plan } from '@/lib/assessment/plan';
import { whatIf } from '@/lib/assessment/what-if';
import type { Choice } from '@/lib/assessment/assessment';
import { answering, standings } from './arbitraries';
import { assessment, criterion, level, notApplicable, rubric, UNKNOWN } from './examples';

test('a step goes to the target, and its gain is the gain of the whole', () => {
  // One part, target 3, weights 1 and 1, levels 0 and 3: 50 → 100.
  const book = rubric({ plan: { team: [criterion('a'), criterion('b')] } });
  const steps = plan(book, assessment({ a: level(0), b: level(3) }));
  expect(steps).toHaveLength(1);
  expect(steps[0]).toMatchObject({
    criterion: 'a',
    from: 0,
    to: 3,
    urgency: 'gain',
    effort: 'days',
  });
  expect(steps[0]?.gain).toBeCloseTo(50, 9);
  expect(steps[0]?.after?.estimate).toBe(100);
});

test('gain per effort decides, and equals stand by id', () => {
  // Weights 3 (weeks, cost 3), 2 (days), 2 (days): gains 3/7, 2/7, 2/7 of 100.
  // Per effort 14.3, 28.6, 28.6.
  const team = [
    criterion('heavy', { weight: 3, effort: 'weeks' }),
    criterion('b', { weight: 2 }),
    criterion('a', { weight: 2 }),
  ];
  const given = { heavy: level(0), a: level(0), b: level(0) };
  const steps = plan(rubric({ plan: { team } }), assessment(given));
  expect(steps.map((step) => step.criterion)).toEqual(['a', 'b', 'heavy']);
});

test('open blockers come first, then blockers nobody checked, then the rest', () => {
  const gate = { kind: 'blocker', below: 1 } as const;
  const team = [
    criterion('cheap', { weight: 3 }),
    criterion('unchecked', { gate, effort: 'weeks' }),
    criterion('open', { gate, effort: 'months' }),
    criterion('passed', { gate }),
  ];
  const given = { cheap: level(0), unchecked: UNKNOWN, open: level(0), passed: level(1) };
  const steps = plan(rubric({ plan: { team } }), assessment(given));
  expect(steps.map(({ criterion, urgency }) => [criterion, urgency])).toEqual([
    ['open', 'open-blocker'],
    ['unchecked', 'unchecked-blocker'],
    ['cheap', 'gain'],
    ['passed', 'gain'],
  ]);
});

test('a step goes beyond the target as far as a blocker asks, and a flag does not ask', () => {
  const at = (kind: 'blocker' | 'flag') => {
    const gated = criterion('c', { gate: { kind, below: 3 } });
    const book = rubric({ plan: { team: [gated] } });
    return plan(book, assessment({ c: level(2) }, { stage: ['idea'] })); // target 2, reached
  };
  expect(at('blocker')).toMatchObject([{ to: 3, urgency: 'open-blocker', gain: 0 }]);
  expect(at('flag')).toEqual([]);
});

test('silence has its step from nothing, and not applicable has none', () => {
  const team = [criterion('silent'), criterion('no', { reasons: ['no-data'] })];
  const given = { no: notApplicable('no-data') };
  const steps = plan(rubric({ plan: { team } }), assessment(given));
  expect(steps).toMatchObject([{ criterion: 'silent', from: null, to: 3 }]);
});

test('every step gains, and as much as a real scoring says', () => {
  fc.assert(
    fc.property(standings, ({ rubric, assessment }) => {
      const before = assess(rubric, assessment);
      for (const step of plan(rubric, assessment)) {
        const choice: Choice = { kind: 'level', level: step.to };
        const after = assess(rubric, answering(assessment, step.criterion, choice));
        expect(step.gain).toBeGreaterThanOrEqual(0);
        expect(step.gain).toBe((after.score?.low ?? 0) - (before.score?.low ?? 0));
        expect(step.after).toStrictEqual(after.score);
      }
    }),
  );
});

test('whoever takes every step is on target with no blocker open or unchecked', () => {
  fc.assert(
    fc.property(standings, ({ rubric, assessment }) => {
      const steps = plan(rubric, assessment);
      const changes = steps.map(({ criterion, to }) => [criterion, { kind: 'level', level: to }]);
      const after = whatIf(
        rubric,
        assessment,
        Object.fromEntries(changes) as Record<string, Choice>,
      );
      expect(after.score?.low ?? 100).toBe(100);
      const blockers = after.gates.filter(({ kind }) => kind === 'blocker');
      expect(blockers.every(({ state }) => state === 'passed' || state === 'closed')).toBe(true);
    }),
  );
});
