import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bringForward } from '@/lib/assessment/recompute';
import { frozen, standings } from './arbitraries';
import { assessment, criterion, level, rubric, UNKNOWN } from './examples';

const book = rubric(
  {
    plan: {
      team: [
        criterion('roles', { formerly: ['duties', 'jobs'] }),
        criterion('hiring', { formerly: ['recruiting'] }),
        criterion('keeping', { formerly: ['recruiting'] }),
      ],
    },
  },
  { version: '2.0.0', retired: ['office'] },
);

function carry(answers: Parameters<typeof assessment>[0]) {
  return bringForward(frozen(assessment(answers)), book);
}

test('an answer moves from a former id to the present one', () => {
  const carried = carry({ duties: level(2) });
  expect(carried.assessment.answers).toEqual({ roles: level(2) });
  expect(carried.assessment.guidebookVersion).toBe('2.0.0');
  expect(carried.renamed).toEqual([{ from: 'duties', to: 'roles' }]);
});

test('a present answer is never overwritten, and the former one stays', () => {
  const carried = carry({ duties: level(2), roles: UNKNOWN });
  expect(carried.assessment.answers).toEqual({ duties: level(2), roles: UNKNOWN });
  expect(carried.renamed).toEqual([]);
  expect(carried.unknown).toEqual(['duties']);
});

test('of several former ids the first one listed with an answer counts', () => {
  const carried = carry({ jobs: level(1), duties: level(2) });
  expect(carried.assessment.answers).toEqual({ roles: level(2), jobs: level(1) });
  expect(carry({ jobs: level(1) }).assessment.answers).toEqual({ roles: level(1) });
});

test('a criterion that was split hands its answer to each half', () => {
  const carried = carry({ recruiting: level(3) });
  expect(carried.assessment.answers).toEqual({ hiring: level(3), keeping: level(3) });
});

test('retired and unknown answers stay in place and are reported', () => {
  const carried = carry({ office: level(1), mystery: level(4) });
  expect(carried.assessment.answers).toEqual({ office: level(1), mystery: level(4) });
  expect(carried).toMatchObject({ renamed: [], retired: ['office'], unknown: ['mystery'] });
});

test("an id that is asked today is nobody's former id", () => {
  const swapped = rubric({ p: { x: [criterion('a', { formerly: ['b'] }), criterion('b')] } });
  const carried = bringForward(assessment({ b: level(1) }), swapped);
  expect(carried.assessment.answers).toEqual({ b: level(1) });
});

/** A version in which some criteria got new names. */
const renamings = standings.chain(({ rubric, assessment }) =>
  fc.infiniteStream(fc.boolean()).map((flips) => {
    const parts = rubric.parts.map((part) => ({
      ...part,
      chapters: part.chapters.map((chapter) => ({
        ...chapter,
        criteria: chapter.criteria.map((each) =>
          flips.next().value ? { ...each, id: `${each.id}-renamed`, formerly: [each.id] } : each,
        ),
      })),
    }));
    return { rubric: { ...rubric, version: '1.1.0', parts }, assessment: frozen(assessment) };
  }),
);

test('bringing forward twice changes nothing more', () => {
  fc.assert(
    fc.property(renamings, ({ rubric, assessment }) => {
      const once = bringForward(assessment, rubric);
      const twice = bringForward(once.assessment, rubric);
      expect(twice).toStrictEqual({ ...once, renamed: [] });
    }),
  );
});

test('no answer is lost or altered', () => {
  fc.assert(
    fc.property(renamings, ({ rubric, assessment }) => {
      const carried = bringForward(assessment, rubric);
      const to = new Map(carried.renamed.map((each) => [each.from, each.to]));
      for (const [id, answer] of Object.entries(assessment.answers)) {
        expect(carried.assessment.answers[to.get(id) ?? id]).toBe(answer);
      }
      expect(Object.keys(carried.assessment.answers)).toHaveLength(
        Object.keys(assessment.answers).length,
      );
    }),
  );
});
