import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import type { Level } from '@/lib/guidebook/criterion-schema';
import { answering, standings } from './arbitraries';
import { pick } from './arbitrary-rubrics';
import { scoresOf } from './every-score';

const ROUNDING = 1e-9;

test('low ≤ estimate ≤ high, all within 0 and 100, at every level of the outline', () => {
  fc.assert(
    fc.property(standings, ({ rubric, assessment }) => {
      for (const score of scoresOf(assess(rubric, assessment)).values()) {
        if (!score) continue;
        const estimate = score.estimate ?? score.low;
        expect(score.low).toBeGreaterThanOrEqual(0);
        expect(estimate).toBeGreaterThanOrEqual(score.low - ROUNDING);
        expect(score.high).toBeGreaterThanOrEqual(estimate - ROUNDING);
        expect(score.high).toBeLessThanOrEqual(100);
      }
    }),
    { numRuns: 300 },
  );
});

test('raising a level never lowers any score', () => {
  const raise = fc.tuple(standings, fc.nat(), fc.nat(4), fc.nat(4));
  fc.assert(
    fc.property(raise, ([{ rubric, assessment }, at, one, other]) => {
      const criterion = pick(rubric, at);
      if (!criterion) return;
      const [from, to] = [Math.min(one, other) as Level, Math.max(one, other) as Level];
      const scoresAt = (level: Level) =>
        scoresOf(assess(rubric, answering(assessment, criterion.id, { kind: 'level', level })));
      const raised = scoresAt(to);
      for (const [name, score] of scoresAt(from)) {
        const after = raised.get(name) ?? null;
        expect(after?.estimate === null).toBe(score?.estimate === null);
        expect(after?.estimate ?? 0).toBeGreaterThanOrEqual((score?.estimate ?? 0) - ROUNDING);
        expect(after?.low ?? 0).toBeGreaterThanOrEqual((score?.low ?? 0) - ROUNDING);
        expect(after?.high ?? 0).toBeGreaterThanOrEqual((score?.high ?? 0) - ROUNDING);
      }
    }),
    { numRuns: 300 },
  );
});

test('what is backed by evidence is never above what is claimed', () => {
  fc.assert(
    fc.property(standings, ({ rubric, assessment }) => {
      const scores = scoresOf(assess(rubric, assessment));
      for (const [name, score] of scores) {
        const backed = scores.get(`${name}, backed`);
        if (!score || !backed) continue;
        expect(backed.estimate === null).toBe(score.estimate === null);
        expect(backed.estimate ?? 0).toBeLessThanOrEqual((score.estimate ?? 0) + ROUNDING);
        expect(backed.low).toBeLessThanOrEqual(score.low + ROUNDING);
        expect(backed.high).toBeLessThanOrEqual(score.high + ROUNDING);
      }
    }),
  );
});

test('answering an unanswered criterion never widens the range', () => {
  const cases = fc.tuple(standings, fc.nat(), fc.constantFrom<Level>(0, 1, 2, 3, 4));
  fc.assert(
    fc.property(cases, ([{ rubric, assessment }, at, level]) => {
      const criterion = pick(rubric, at);
      if (!criterion) return;
      const unknown = assess(rubric, answering(assessment, criterion.id, { kind: 'unknown' }));
      const known = assess(rubric, answering(assessment, criterion.id, { kind: 'level', level }));
      expect(known.score?.low ?? 0).toBeGreaterThanOrEqual((unknown.score?.low ?? 0) - ROUNDING);
      expect(known.score?.high ?? 0).toBeLessThanOrEqual((unknown.score?.high ?? 0) + ROUNDING);
    }),
  );
});
