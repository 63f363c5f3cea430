import { expect, test } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { assessment, criterion, level, notApplicable, rubric, SHOWN, UNKNOWN } from './examples';

const REASONS = { reasons: ['no-data'] };

test('a chapter is the weighted mean of attainment', () => {
  // Target 3. Weights 1, 2, 3 at levels 3, 1, 0: (1·1 + 2·1/3 + 3·0) / 6 = 5/18 = 27.78 %.
  const team = [1, 2, 3].map((weight) => criterion(`c${weight}`, { weight }));
  const book = rubric({ plan: { team } });
  const result = assess(book, assessment({ c1: level(3), c2: level(1), c3: level(0) }));
  const score = result.parts[0]?.chapters[0]?.score;
  expect(score?.estimate).toBeCloseTo(27.778, 3);
  expect(score?.low).toBe(score?.estimate);
  expect(score?.high).toBe(score?.estimate);
});

test('unanswered and unknown leave the estimate and widen the range', () => {
  // Weights 2, 1, 1; level 3 of 3, unanswered, unknown.
  // Estimate 2/2 = 100; low 2/4 = 50; high (2 + 1 + 1)/4 = 100. Half is answered: it shows.
  const team = [criterion('a', { weight: 2 }), criterion('b'), criterion('c')];
  const result = assess(rubric({ plan: { team } }), assessment({ a: level(3), c: UNKNOWN }));
  expect(result.parts[0]?.chapters[0]?.score).toEqual({ estimate: 100, low: 50, high: 100 });
});

test('below half of the weight answered a chapter shows only its range', () => {
  // Weights 1 and 2; level 1 of 3 on the first: low (1/3)/3 = 11.1, high (1/3 + 2)/3 = 77.8.
  const team = [criterion('a'), criterion('b', { weight: 2 })];
  const result = assess(rubric({ plan: { team } }), assessment({ a: level(1) }));
  const score = result.parts[0]?.chapters[0]?.score;
  expect(score?.estimate).toBeNull();
  expect(score?.low).toBeCloseTo(11.111, 3);
  expect(score?.high).toBeCloseTo(77.778, 3);
});

test('"not applicable" leaves numerator and denominator', () => {
  // Of weights 1, 3, 1 the 3 is out: (1/3 + 1) / 2 = 66.7.
  const team = [criterion('a'), criterion('b', { weight: 3, ...REASONS }), criterion('c')];
  const given = { a: level(1), b: notApplicable('no-data'), c: level(3) };
  const result = assess(rubric({ plan: { team } }), assessment(given));
  expect(result.parts[0]?.chapters[0]?.score?.estimate).toBeCloseTo(66.667, 3);
  expect(result.counts).toEqual({
    applicable: 3,
    answered: 2,
    unknown: 0,
    notApplicable: 1,
    unanswered: 0,
  });
});

test('a part weighs its chapters by what applies in them', () => {
  // Chapter x: weight 3, 100. Chapter y: weight 1, 0. Part: (3·100 + 1·0) / 4 = 75.
  const book = rubric({ plan: { x: [criterion('a', { weight: 3 })], y: [criterion('b')] } });
  const result = assess(book, assessment({ a: level(3), b: level(0) }));
  expect(result.parts[0]?.score?.estimate).toBe(75);
});

test('the estimate of a part hears chapters that show none themselves', () => {
  // x: weights 3 answered, 100. y: weights 1 (level 0) and 2 (unanswered), raw mean 0, weight 3.
  // Part: 4 of 6 answered; (3·100 + 3·0) / 6 = 50; low (3·100 + 3·0)/6 = 50;
  // high: y is at most 2/3, so (300 + 200)/6 = 83.3.
  const book = rubric({
    plan: {
      x: [criterion('a', { weight: 3 })],
      y: [criterion('b'), criterion('c', { weight: 2 })],
    },
  });
  const part = assess(book, assessment({ a: level(3), b: level(0) })).parts[0];
  expect(part?.chapters[1]?.score?.estimate).toBeNull();
  expect(part?.score?.estimate).toBe(50);
  expect(part?.score?.low).toBe(50);
  expect(part?.score?.high).toBeCloseTo(83.333, 3);
});

test('overall is the weighted geometric mean of the parts', () => {
  // Weights 3 and 1; parts 100 and 25: 100^(3/4) · 25^(1/4) = 10^1.5 · 5^0.5 = 70.71.
  const book = rubric({ p: { x: [criterion('a')] }, q: { y: [criterion('b')] } });
  const weighted = { ...book, parts: book.parts.map((p, i) => ({ ...p, weight: i ? 1 : 3 })) };
  const given = { a: level(4), b: level(1) };
  const result = assess(weighted, assessment(given, { stage: ['scaling'] }));
  expect(result.score?.estimate).toBeCloseTo(70.711, 3);
});

test('a part at zero counts as the floor and does not erase the rest', () => {
  // (100 · 1)^(1/2) = 10.
  const book = rubric({ p: { x: [criterion('a')] }, q: { y: [criterion('b')] } });
  const result = assess(book, assessment({ a: level(3), b: level(0) }));
  expect(result.score?.estimate).toBeCloseTo(10, 9);
});

test('a part where nothing applies hands its weight to the others', () => {
  // q is all not applicable: overall = p = 33.3.
  const book = rubric({ p: { x: [criterion('a')] }, q: { y: [criterion('b', REASONS)] } });
  const result = assess(book, assessment({ a: level(1), b: notApplicable('no-data') }));
  expect(result.parts[1]?.score).toBeNull();
  expect(result.score?.estimate).toBeCloseTo(33.333, 3);
});

test('one part without an estimate leaves the whole without one', () => {
  // p 100; q unanswered: low 0 → floor 1, high 100. Low (100·1)^½ = 10, high 100.
  const book = rubric({ p: { x: [criterion('a')] }, q: { y: [criterion('b')] } });
  const { score, band } = assess(book, assessment({ a: level(3) }));
  expect(score?.estimate).toBeNull();
  expect(score?.low).toBeCloseTo(10, 9);
  expect(score?.high).toBe(100);
  expect(band).toEqual({ id: null, byScore: null, held: false });
});

test('claims without evidence stand lower beside the score', () => {
  // Target 4. Level 4 shown, level 4 claimed (counts as 2), level 2: claimed (1+1+½)/3 = 83.3;
  // backed (1 + ½ + ½)/3 = 66.7.
  const book = rubric({ plan: { team: ['a', 'b', 'c'].map((id) => criterion(id)) } });
  const given = { a: level(4, SHOWN), b: level(4), c: level(2) };
  const result = assess(book, assessment(given, { stage: ['scaling'] }));
  expect(result.score?.estimate).toBeCloseTo(83.333, 3);
  expect(result.backed?.estimate).toBeCloseTo(66.667, 3);
  expect(result.parts[0]?.chapters[0]?.criteria.map(({ backed }) => backed)).toEqual([4, 2, 2]);
});

test('a criterion carries what its figures are made of', () => {
  const team = [criterion('a', { weight: 3, gate: { kind: 'flag', below: 2 } }), criterion('b')];
  const later = criterion('later', { stages: ['scaling'] });
  const book = rubric({ plan: { team: [...team, later] } });
  const chapter = assess(book, assessment({ a: level(1), later: level(4) })).parts[0]?.chapters[0];
  expect(chapter?.tally).toEqual({ weight: 4, answered: 3, earned: 1, backed: 1 });
  expect(chapter?.criteria[0]).toEqual({
    id: 'a',
    excluded: null,
    reading: 'level',
    level: 1,
    reason: null,
    target: 3,
    attainment: 1 / 3,
    backed: 1,
    evidenced: false,
    weight: 3,
    gate: { kind: 'flag', below: 2, state: 'open' },
  });
  expect(chapter?.criteria[2]).toMatchObject({ excluded: 'stage', reading: null, level: null });
});
