import { expect, test } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import type { Answer } from '@/lib/assessment/assessment';
import { difference } from '@/lib/assessment/difference';
import { plan } from '@/lib/assessment/plan';
import { quickRubric } from '@/lib/assessment/quick';
import { bringForward } from '@/lib/assessment/recompute';
import { sensitivity } from '@/lib/assessment/sensitivity';
import { whatIf } from '@/lib/assessment/what-if';
import { assessment, criterion, level, rubric } from './examples';

test('an empty rubric has a result, a plan and a difference, all empty', () => {
  const empty = rubric({}, { stages: [], bands: [], questions: [] });
  const given = assessment({ anything: level(3) });
  const result = assess(empty, given);
  expect(result).toMatchObject({ stage: null, score: null, backed: null, gates: [], parts: [] });
  expect(result.band).toEqual({ id: null, byScore: null, held: false });
  expect(plan(empty, given)).toEqual([]);
  expect(sensitivity(empty, result)).toBeNull();
  expect(quickRubric(empty)).toEqual(empty);
  const standing = { rubric: empty, assessment: given };
  expect(difference(standing, standing).criteria).toEqual([]);
});

test("an empty part and an empty chapter have no score and stand in nobody's way", () => {
  const book = rubric({ none: {}, hollow: { chapter: [] }, plan: { team: [criterion('a')] } });
  const result = assess(book, assessment({ a: level(3) }));
  expect(result.parts.map(({ score }) => score?.estimate ?? null)).toEqual([null, null, 100]);
  expect(result.score?.estimate).toBe(100);
  expect(sensitivity(book, result)).toMatchObject({ low: 100, high: 100 });
});

test('ids the rubric does not know change nothing', () => {
  const book = rubric({ plan: { team: [criterion('a')] } });
  const known = assessment({ a: level(1) });
  const more = assessment({ a: level(1), mystery: level(4) });
  expect(assess(book, more)).toStrictEqual(assess(book, known));
  expect(whatIf(book, known, { mystery: { kind: 'unknown' } })).toStrictEqual(assess(book, known));
});

test('criteria with the names of inherited properties are unanswered until answered', () => {
  const ids = ['constructor', 'toString', 'hasOwnProperty'];
  const book = rubric({ plan: { team: ids.map((id) => criterion(id)) } });
  expect(assess(book, assessment({})).counts).toMatchObject({ unanswered: 3, answered: 0 });
  const answered = assess(book, assessment({ constructor: level(3), toString: level(3) }));
  expect(answered.counts).toMatchObject({ unanswered: 1, answered: 2 });
  expect(whatIf(book, assessment({}), {})).toStrictEqual(assess(book, assessment({})));
});

test('an answer under __proto__ is kept, counts for nothing and pollutes nothing', () => {
  const book = rubric({ plan: { team: [criterion('a')] } }, { version: '2.0.0' });
  const text = JSON.stringify(level(3));
  const given = assessment(JSON.parse(`{"__proto__":${text}}`) as Record<string, Answer>);
  expect(assess(book, given).counts).toMatchObject({ answered: 0, unanswered: 1 });
  const carried = bringForward(given, book);
  expect(Object.keys(carried.assessment.answers)).toEqual(['__proto__']);
  expect(JSON.stringify(carried.assessment.answers)).toBe(`{"__proto__":${text}}`);
  expect(carried.unknown).toEqual(['__proto__']);
  expect(Object.hasOwn(Object.prototype, 'choice')).toBe(false);
});

test('a profile with the names of inherited properties answers nothing', () => {
  const gated = criterion('a', { applies: { 'to-string': ['x'], constructor: ['y'] } });
  const book = rubric({ plan: { team: [gated] } });
  const profile = JSON.parse('{"__proto__":["y"]}') as Record<string, string[]>;
  expect(assess(book, assessment({}, profile)).counts.applicable).toBe(1);
});

test("a target of an inherited name is nobody's target", () => {
  const stages = [{ id: 'constructor', target: 2 }];
  const book = rubric(
    { p: { x: [criterion('a', { stages: ['constructor'], target: {} })] } },
    { stages },
  );
  const result = assess(book, assessment({ a: level(1) }, {}));
  expect(result.parts[0]?.chapters[0]?.criteria[0]).toMatchObject({ target: 2, attainment: 0.5 });
});
