import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { quickRubric } from '@/lib/assessment/quick';
import { criteriaOf, rubrics } from './arbitrary-rubrics';
import { assessment, criterion, level, rubric } from './examples';

test('the quick scan scores the key criteria and no others', () => {
  // Key: level 3 of 3. The other, level 0, is not asked: 100.
  const team = [criterion('key', { key: true }), criterion('other')];
  const book = rubric({ plan: { team, money: [criterion('cash')] } });
  const result = assess(quickRubric(book), assessment({ key: level(3), other: level(0) }));
  expect(result.score?.estimate).toBe(100);
  expect(result.counts.applicable).toBe(1);
  expect(result.parts[0]?.chapters.map(({ id, score }) => [id, score?.estimate])).toEqual([
    ['team', 100],
    ['money', undefined],
  ]);
});

test('it keeps the outline and exactly the key criteria', () => {
  fc.assert(
    fc.property(rubrics, (rubric) => {
      const quick = quickRubric(rubric);
      expect(criteriaOf(quick)).toEqual(criteriaOf(rubric).filter(({ key }) => key));
      expect(quick.parts.map(({ chapters }) => chapters.map(({ id }) => id))).toEqual(
        rubric.parts.map(({ chapters }) => chapters.map(({ id }) => id)),
      );
      expect(quickRubric(quick)).toEqual(quick);
    }),
  );
});
