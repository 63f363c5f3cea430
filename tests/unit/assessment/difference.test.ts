import { expect, test } from 'vitest';
import { difference, type Standing } from '@/lib/assessment/difference';
import type { Answer, Profile } from '@/lib/assessment/assessment';
import type { Cause } from '@/lib/assessment/cause';
import type { RubricCriterion } from '@/lib/guidebook/rubric';
import { assessment, criterion, level, notApplicable, rubric, SHOWN, UNKNOWN } from './examples';

function standing(
  criteria: RubricCriterion[],
  answers: Record<string, Answer>,
  profile?: Profile,
): Standing {
  return { rubric: rubric({ plan: { team: criteria } }), assessment: assessment(answers, profile) };
}

const c = criterion('c', { reasons: ['no-data'] });

test.each<[string, Answer | null, Answer | null, Cause[]]>([
  ['answered', null, level(2), [{ kind: 'answered', to: 2 }]],
  ['known at last', UNKNOWN, level(0), [{ kind: 'answered', to: 0 }]],
  ['a level raised', level(1), level(3), [{ kind: 'level', from: 1, to: 3 }]],
  ['cleared', level(1), null, [{ kind: 'cleared' }]],
  ['no longer known', level(1), UNKNOWN, [{ kind: 'became-unknown' }]],
  [
    'declared not applicable',
    level(1),
    notApplicable('no-data'),
    [{ kind: 'declared-not-applicable', reason: 'no-data' }],
  ],
  ['evidence gained', level(3), level(3, SHOWN), [{ kind: 'evidence-gained' }]],
  ['evidence lost', level(3, SHOWN), level(3), [{ kind: 'evidence-lost' }]],
  [
    'raised and shown',
    level(1),
    level(3, SHOWN),
    [{ kind: 'level', from: 1, to: 3 }, { kind: 'evidence-gained' }],
  ],
  ['nothing', level(1), level(1), []],
])('the cause: %s', (_, before, after, causes) => {
  const given = (answer: Answer | null) => standing([c], answer ? { c: answer } : {});
  const { criteria } = difference(given(before), given(after));
  expect(criteria.flatMap((change) => change.causes)).toEqual(causes);
});

test.each<[string, RubricCriterion[], RubricCriterion[], [string, Cause][]]>([
  ['added', [], [c], [['c', { kind: 'added' }]]],
  ['retired', [c], [], [['c', { kind: 'retired' }]]],
  ['weight', [c], [{ ...c, weight: 3 }], [['c', { kind: 'weight', from: 1, to: 3 }]]],
  ['target', [c], [{ ...c, target: { launched: 4 } }], [['c', { kind: 'target', from: 3, to: 4 }]]],
  [
    'renamed',
    [c],
    [{ ...c, id: 'd', formerly: ['c'] }],
    [['d', { kind: 'renamed', from: 'c', to: 'd' }]],
  ],
  [
    'added, naming one that is still asked',
    [c],
    [c, { ...c, id: 'd', formerly: ['c'] }],
    [['d', { kind: 'added' }]],
  ],
  ['added, for others', [], [{ ...c, stages: ['scaling'] }], []],
  ['retired, for others', [{ ...c, stages: ['scaling'] }], [], []],
])('another guidebook: %s', (_, before, after, causes) => {
  const changes = difference(standing(before, {}), standing(after, {})).criteria;
  expect(changes.flatMap(({ id, causes: all }) => all.map((cause) => [id, cause]))).toEqual(causes);
});

test('a criterion that moves to another chapter says so', () => {
  const before = { rubric: rubric({ plan: { x: [c], y: [] } }), assessment: assessment({}) };
  const after = { rubric: rubric({ plan: { x: [], y: [c] } }), assessment: assessment({}) };
  const { criteria } = difference(before, after);
  expect(criteria).toMatchObject([{ id: 'c', causes: [{ kind: 'moved', from: 'x', to: 'y' }] }]);
});

test('another profile: criteria come and go, and bring no other cause', () => {
  const team = [
    criterion('early', { stages: ['idea'] }),
    criterion('late', { stages: ['scaling'] }),
  ];
  const answers = { early: level(2), late: level(3) };
  const { criteria, stage } = difference(
    standing(team, answers, { stage: ['idea'] }),
    standing(team, answers, { stage: ['scaling'] }),
  );
  expect(stage).toEqual({ from: 'idea', to: 'scaling' });
  expect(Object.fromEntries(criteria.map(({ id, causes }) => [id, causes]))).toEqual({
    early: [{ kind: 'no-longer-applicable', because: 'stage' }],
    late: [{ kind: 'became-applicable', was: 'stage' }],
  });
});

test('scores, parts and chapters are told before and after, by effect', () => {
  // Target 3, weights 1, 1, 2. Before 0, 3, 3: (0+1+2)/4 = 75. After 3, 2, 3: (1+2/3+2)/4 = 91.7.
  // Had a stayed at 0: (0+2/3+2)/4 = 66.7, so a gave 25; had b stayed at 3: 100, so b took 8.3.
  const team = [criterion('a'), criterion('b'), criterion('d', { weight: 2 })];
  const before = standing(team, { a: level(0), b: level(3), d: level(3) });
  const after = standing(team, { a: level(3), b: level(2), d: level(3) });
  const told = difference(before, after);
  expect(told.effectOn).toBe('estimate');
  expect(told.score.delta).toBeCloseTo(16.667, 3);
  expect(told.band).toEqual({ from: 'nearly-ready', to: 'ready' });
  expect(told.parts.map(({ id }) => id)).toEqual(['plan']);
  expect(told.chapters.map(({ id }) => id)).toEqual(['team']);
  expect(told.criteria.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(told.criteria[0]?.effect?.score).toBeCloseTo(25, 9);
  expect(told.criteria[1]?.effect?.score).toBeCloseTo(-8.333, 3);
});

test('the effect of a retired criterion is what it took with it', () => {
  // Levels 3 and 0 of 3: 50. Without the second: 100.
  const a = criterion('a');
  const answers = { a: level(3), c: level(0) };
  const { criteria } = difference(standing([a, c], answers), standing([a], answers));
  expect(criteria[0]?.effect?.score).toBeCloseTo(50, 9);
});

test('an effect cannot be told when the chapter is gone', () => {
  const before = {
    rubric: rubric({ plan: { x: [c], y: [criterion('a')] } }),
    assessment: assessment({}),
  };
  const after = { rubric: rubric({ plan: { y: [criterion('a')] } }), assessment: assessment({}) };
  const { criteria, chapters } = difference(before, after);
  expect(criteria).toMatchObject([{ id: 'c', effect: null }]);
  expect(chapters).toMatchObject([{ id: 'x', score: { to: null, delta: null } }]);
});
