import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { hasEvidence } from '@/lib/assessment/attainment';
import { parcelOf } from '@/lib/cohort/parcel';
import { inScope, scopedCriteria, scopedRubric } from '@/lib/cohort/scope';
import { standings } from '../assessment/arbitraries';

/** Somebody’s work, and a cohort that asks for some of the chapters. */
const cases = standings.chain(({ rubric, assessment }) => {
  const chapters = rubric.parts.flatMap((part) => part.chapters.map(({ id }) => id));
  return fc.record({
    work: fc.constant(assessment),
    rubrics: fc
      .subarray(chapters)
      .map((asked) => ({ whole: rubric, scoped: scopedRubric(rubric, asked) })),
    shareNotes: fc.boolean(),
  });
});

test('the server scores what is sent as it would have scored everything', () => {
  fc.assert(
    fc.property(cases, ({ work, rubrics, shareNotes }) => {
      const { assessment, result } = parcelOf(work, rubrics, shareNotes);
      expect(assess(rubrics.scoped, inScope(assessment, rubrics.scoped))).toEqual(result);
      const all = assess(rubrics.scoped, inScope(work, rubrics.whole));
      expect(result.score).toEqual(all.score);
      expect(result.band).toEqual(all.band);
      if (shareNotes) expect(result.backed).toEqual(all.backed);
    }),
    { numRuns: 300 },
  );
});

test('nothing leaves that was not asked for, and no note unless the founder says so', () => {
  fc.assert(
    fc.property(cases, ({ work, rubrics, shareNotes }) => {
      const { assessment, evidenced } = parcelOf(work, rubrics, shareNotes);
      const asked = scopedCriteria(rubrics.scoped).map(({ criterion }) => criterion.id);
      expect(Object.keys(assessment.answers).filter((id) => !asked.includes(id))).toEqual([]);
      const { questions, stages } = rubrics.whole;
      const known = [...questions.flatMap(({ options }) => options), ...stages.map(({ id }) => id)];
      const told = Object.values(assessment.profile).flat();
      expect(told.filter((option) => !known.includes(option))).toEqual([]);
      if (shareNotes) return;
      expect(evidenced).toBe(0);
      expect(
        Object.values(assessment.answers).filter(({ evidence }) => hasEvidence(evidence)),
      ).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('every answer is either sent or counted among those that stay', () => {
  fc.assert(
    fc.property(cases, ({ work, rubrics }) => {
      const { assessment, stays } = parcelOf(work, rubrics, true);
      const given = Object.values(work.answers).filter(
        ({ choice, evidence }) => choice !== null || hasEvidence(evidence),
      );
      const told = stays.outOfScope + stays.hidden + stays.unknown;
      expect(Object.keys(assessment.answers).length + told).toBe(given.length);
    }),
    { numRuns: 300 },
  );
});
