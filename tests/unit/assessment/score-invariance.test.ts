import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import type { Result } from '@/lib/assessment/result';
import type { Rubric, RubricCriterion } from '@/lib/guidebook/rubric';
import { answering, answers, frozen, profiles, standings } from './arbitraries';
import { criteriaOf, pick, rubrics } from './arbitrary-rubrics';
import { isNowhereBelow, scoresOf } from './every-score';

function expectSameScores(one: Result, other: Result) {
  const scores = scoresOf(other);
  expect([...scoresOf(one).keys()].sort()).toEqual([...scores.keys()].sort());
  const changed = [...scoresOf(one)].filter(([name, score]) => {
    const twin = scores.get(name) ?? null;
    return !isNowhereBelow(score, twin) || !isNowhereBelow(twin, score);
  });
  expect(changed).toEqual([]);
}

test('the order of parts, chapters and criteria is irrelevant', () => {
  const reversed = (rubric: Rubric): Rubric => ({
    ...rubric,
    parts: rubric.parts.toReversed().map((part) => ({
      ...part,
      chapters: part.chapters.toReversed().map((chapter) => ({
        ...chapter,
        criteria: chapter.criteria.toReversed(),
      })),
    })),
  });
  fc.assert(
    fc.property(standings, ({ rubric, assessment }) => {
      const [one, other] = [assess(rubric, assessment), assess(reversed(rubric), assessment)];
      expectSameScores(one, other);
      expect(other.counts).toEqual(one.counts);
      expect(other.band).toEqual(one.band);
      expect(new Set(other.gates)).toEqual(new Set(one.gates));
    }),
  );
});

test('the order in which answers were given is irrelevant', () => {
  fc.assert(
    fc.property(standings, ({ rubric, assessment }) => {
      const given = Object.fromEntries(Object.entries(assessment.answers).reverse());
      const again = assess(rubric, { ...assessment, answers: given });
      expect(again).toStrictEqual(assess(rubric, assessment));
    }),
  );
});

test('all not applicable is null and not zero', () => {
  fc.assert(
    fc.property(rubrics, profiles, (rubric, profile) => {
      const reasoned = mapCriteria(rubric, (each) => ({ ...each, reasons: ['no-data'] }));
      const choice = { kind: 'not-applicable', reason: 'no-data' } as const;
      const evidence = { note: '', link: '', date: '' };
      const given = criteriaOf(rubric).map(({ id }) => [id, { choice, evidence }] as const);
      const result = assess(reasoned, {
        guidebookVersion: '1.0.0',
        profile,
        answers: Object.fromEntries(given),
      });
      expect(new Set(scoresOf(result).values())).toEqual(new Set([null]));
      expect(result.counts.notApplicable).toBe(result.counts.applicable);
    }),
  );
});

test('"not applicable" scores as if the criterion were not in the guidebook', () => {
  fc.assert(
    fc.property(fc.tuple(standings, fc.nat()), ([{ rubric, assessment }, at]) => {
      const criterion = pick(rubric, at);
      if (!criterion?.reasons) return;
      const choice = { kind: 'not-applicable', reason: 'no-data' } as const;
      const declared = assess(rubric, answering(assessment, criterion.id, choice));
      const without = mapCriteria(rubric, (each) => (each.id === criterion.id ? null : each));
      expectSameScores(declared, assess(without, assessment));
    }),
  );
});

test('an answer to a criterion that does not apply changes nothing', () => {
  const cases = fc.tuple(standings, fc.nat(), answers);
  fc.assert(
    fc.property(cases, ([{ rubric, assessment }, at, answer]) => {
      const result = assess(rubric, assessment);
      const hidden = result.parts
        .flatMap((part) => part.chapters.flatMap((chapter) => chapter.criteria))
        .filter(({ excluded }) => excluded !== null);
      const id = hidden[at % hidden.length]?.id;
      if (id === undefined) return;
      const given = { ...assessment.answers, [id]: answer };
      expect(assess(rubric, { ...assessment, answers: given })).toStrictEqual(result);
    }),
  );
});

test('hidden answers come back unharmed when the profile returns', () => {
  fc.assert(
    fc.property(standings, profiles, ({ rubric, assessment }, profile) => {
      frozen(rubric);
      frozen(assessment); // whoever writes to it throws
      const before = assess(rubric, assessment);
      assess(rubric, { ...assessment, profile });
      expect(assess(rubric, assessment)).toStrictEqual(before);
    }),
  );
});

test('the four kinds of answer add up to what applies', () => {
  fc.assert(
    fc.property(standings, ({ rubric, assessment }) => {
      const { counts, parts } = assess(rubric, assessment);
      const { applicable, answered, unknown, notApplicable, unanswered } = counts;
      expect(answered + unknown + notApplicable + unanswered).toBe(applicable);
      const criteria = parts.flatMap((part) => part.chapters.flatMap((each) => each.criteria));
      expect(criteria.filter(({ excluded }) => !excluded)).toHaveLength(applicable);
    }),
  );
});

test('a result is plain data that survives JSON', () => {
  fc.assert(
    fc.property(standings, ({ rubric, assessment }) => {
      const result = assess(rubric, assessment);
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    }),
  );
});

function mapCriteria(
  rubric: Rubric,
  change: (criterion: RubricCriterion) => RubricCriterion | null,
): Rubric {
  const parts = rubric.parts.map((part) => ({
    ...part,
    chapters: part.chapters.map((chapter) => ({
      ...chapter,
      criteria: chapter.criteria.flatMap((criterion) => change(criterion) ?? []),
    })),
  }));
  return { ...rubric, parts };
}
