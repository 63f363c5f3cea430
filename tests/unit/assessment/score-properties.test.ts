import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import type { Level } from '@/lib/guidebook/criterion-schema';
import { answering, standings } from './arbitraries';
import { pick } from './arbitrary-rubrics';
import { isInOrder, isNowhereBelow, scoresOf } from './every-score';

const ROUNDING = 1e-9;

test('low ≤ estimate ≤ high, all within 0 and 100, at every level of the outline', () => {
  fc.assert(
    fc.property(standings, ({ rubric, assessment }) => {
      const scores = [...scoresOf(assess(rubric, assessment)).values()];
      expect(scores.filter((score) => score && !isInOrder(score))).toEqual([]);
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
      const lowered = [...scoresAt(from)].filter(
        ([name, score]) => !isNowhereBelow(raised.get(name) ?? null, score),
      );
      expect(lowered).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('what is backed by evidence is never above what is claimed', () => {
  fc.assert(
    fc.property(standings, ({ rubric, assessment }) => {
      const scores = scoresOf(assess(rubric, assessment));
      const overstated = [...scores].filter(([name, score]) => {
        const backed = scores.get(`${name}, backed`);
        return backed !== undefined && !isNowhereBelow(score, backed);
      });
      expect(overstated).toEqual([]);
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
