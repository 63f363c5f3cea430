import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { whatIf } from '@/lib/assessment/what-if';
import { answering, choices, frozen, standings } from './arbitraries';
import { criteriaOf } from './arbitrary-rubrics';
import { assessment, criterion, level, rubric, SHOWN } from './examples';

test('supposing nothing is the result as it is', () => {
  fc.assert(
    fc.property(standings, ({ rubric, assessment }) => {
      expect(whatIf(rubric, assessment, {})).toStrictEqual(assess(rubric, assessment));
    }),
  );
});

test('supposing is exactly scoring the changed assessment', () => {
  const cases = fc.tuple(standings, fc.array(fc.tuple(fc.nat(), choices), { maxLength: 4 }));
  fc.assert(
    fc.property(cases, ([{ rubric, assessment }, supposed]) => {
      const ids = [...criteriaOf(rubric).map(({ id }) => id), 'never-heard-of'];
      const changes = Object.fromEntries(
        supposed.map(([at, choice]) => [ids[at % ids.length] ?? 'never-heard-of', choice]),
      );
      const changed = Object.entries(changes).reduce(
        (given, [id, choice]) => answering(given, id, choice),
        assessment,
      );
      const base = frozen(assess(rubric, assessment)); // whoever writes to it throws
      expect(whatIf(rubric, assessment, changes, base)).toStrictEqual(assess(rubric, changed));
    }),
    { numRuns: 150 },
  );
});

test('evidence stays where it is', () => {
  const book = rubric({ plan: { team: [criterion('shown'), criterion('bare')] } });
  const given = assessment({ shown: level(1, SHOWN), bare: level(1) });
  const supposed = { kind: 'level', level: 3 } as const;
  const result = whatIf(book, given, { shown: supposed, bare: supposed });
  expect(result.score?.estimate).toBe(100);
  // Target 3: 3 shown, 3 claimed without evidence counts as 2: (1 + 2/3) / 2 = 83.3.
  expect(result.backed?.estimate).toBeCloseTo(83.333, 3);
});
