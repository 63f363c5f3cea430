import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference } from '@/lib/assessment/difference';
import { answering, assessmentsOf, choices, profiles, standings } from './arbitraries';
import { criteriaOf } from './arbitrary-rubrics';

test('equal standings differ in nothing', () => {
  fc.assert(
    fc.property(standings, (same) => {
      const told = difference(same, same);
      expect(told).toMatchObject({ rules: [], parts: [], chapters: [], criteria: [] });
      expect(told.score.delta ?? 0).toBe(0);
      expect(told.backed.delta ?? 0).toBe(0);
    }),
  );
});

test('the effect of a single changed answer is the whole difference', () => {
  fc.assert(
    fc.property(fc.tuple(standings, fc.nat(), choices), ([{ rubric, assessment }, at, choice]) => {
      const ids = criteriaOf(rubric).map(({ id }) => id);
      const id = ids[at % ids.length];
      if (id === undefined) return;
      const to = { rubric, assessment: answering(assessment, id, choice) };
      const { score, effectOn, criteria } = difference({ rubric, assessment }, to);
      const [change, ...others] = criteria;
      expect(others).toEqual([]);
      if (!change?.effect || !score.from || !score.to) return;
      expect(effectOn).toBe(score.by);
      expect(change.effect.score).toBeCloseTo(score.delta ?? 0, 9);
    }),
    { numRuns: 150 },
  );
});

const pairs = standings.chain(({ rubric, assessment }) =>
  fc.tuple(assessmentsOf(rubric), profiles).map(([other, profile]) => ({
    from: { rubric, assessment },
    to: { rubric, assessment: { ...other, profile } },
  })),
);

test('there and back is the same distance, and both are plain data', () => {
  fc.assert(
    fc.property(pairs, ({ from, to }) => {
      const [there, back] = [difference(from, to), difference(to, from)];
      expect(back.score.delta ?? 0).toBeCloseTo(-(there.score.delta ?? 0), 9);
      expect(new Set(back.criteria.map(({ id }) => id))).toEqual(
        new Set(there.criteria.map(({ id }) => id)),
      );
      expect(JSON.parse(JSON.stringify(there))).toEqual(there);
    }),
  );
});

test('whoever changed a score is listed', () => {
  fc.assert(
    fc.property(pairs, ({ from, to }) => {
      const told = difference(from, to);
      const chapters = new Set(told.criteria.map(({ chapter }) => chapter));
      for (const { id } of told.chapters) expect(chapters).toContain(id);
    }),
  );
});
