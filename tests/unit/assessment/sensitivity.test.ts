import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { drawsOf } from '@/lib/assessment/random';
import { sensitivity } from '@/lib/assessment/sensitivity';
import type { Rubric } from '@/lib/guidebook/rubric';
import { standings } from './arbitraries';
import { assessment, criterion, level, rubric, SCORING } from './examples';

const two = rubric({ plan: { team: [criterion('a'), criterion('b')] } });

function withSpread(book: Rubric, spread: number, seed = 1): Rubric {
  return { ...book, scoring: { ...SCORING, sensitivity: { draws: 500, spread, seed } } };
}

function ofTwo(spread: number, seed?: number) {
  const book = withSpread(two, spread, seed);
  return sensitivity(book, assess(book, assessment({ a: level(3), b: level(0) })));
}

test('without an estimate there is nothing to be sensitive about', () => {
  expect(sensitivity(two, assess(two, assessment({})))).toBeNull();
});

test('two equal criteria at 100 and 0 spread around 50', () => {
  // The score is 100·u / (u + v), u and v ~ U(0.5, 1.5): between 25 and 75, symmetric around 50.
  const drawn = ofTwo(0.5);
  expect(drawn).toMatchObject({ draws: 500, band: 'taking-shape' });
  // P(u/v < r) = (1.5r − 0.5)² / 2r is 5 % at r = 0.479, where the score is 100r/(1 + r) = 32.4.
  // Of 500 draws that percentile has a standard error of about 0.8.
  expect(Math.abs((drawn?.low ?? 0) - 32.4)).toBeLessThan(2);
  expect(Math.abs((drawn?.high ?? 0) - 67.6)).toBeLessThan(2);
  // 40 ≤ score < 60 means 2/3 ≤ u/v < 3/2, which is 2/3 of the square [0.5, 1.5]²:
  // each cut-off triangle has legs 2/3·1.5 − 0.5 = 0.5 along u and 1.5 − 0.75 = 0.75 along v;
  // 2 · (½ · 0.5 · 0.75) = 0.375 is out, 0.625 is in.
  expect(drawn?.sameBand).toBeGreaterThan(0.56);
  expect(drawn?.sameBand).toBeLessThan(0.69);
});

test('the weights of parts are drawn each by itself', () => {
  // Parts 100 and 25 of equal weight: 100 · 0.25^(v/(u + v)); the share's percentiles are
  // 0.324 and 0.676 as above, so the score's are 100 · 0.25^0.676 = 39.2 and 100 · 0.25^0.324 = 63.8.
  const book = rubric({ p: { x: [criterion('a')] }, q: { y: [criterion('b')] } });
  const given = assessment({ a: level(4), b: level(1) }, { stage: ['scaling'] });
  const drawn = sensitivity(book, assess(book, given));
  expect(Math.abs((drawn?.low ?? 0) - 39.2)).toBeLessThan(2);
  expect(Math.abs((drawn?.high ?? 0) - 63.8)).toBeLessThan(2);
});

test('hardly any spread is hardly any interval', () => {
  const drawn = ofTwo(1e-9);
  expect(drawn?.low).toBeCloseTo(50, 6);
  expect(drawn?.high).toBeCloseTo(50, 6);
  expect(drawn?.sameBand).toBe(1);
});

test('another seed draws otherwise, the same seed the same', () => {
  expect(ofTwo(0.5, 1)).toStrictEqual(ofTwo(0.5, 1));
  expect(ofTwo(0.5, 2)?.low).not.toBe(ofTwo(0.5, 1)?.low);
});

test('it is deterministic, ordered, and within the possible', () => {
  fc.assert(
    fc.property(standings, ({ rubric, assessment }) => {
      const result = assess(rubric, assessment);
      const drawn = sensitivity(rubric, result);
      expect(drawn === null).toBe((result.score?.estimate ?? null) === null);
      expect(sensitivity(rubric, result)).toStrictEqual(drawn);
      if (!drawn) return;
      expect(drawn.low).toBeGreaterThanOrEqual(0);
      expect(drawn.high).toBeGreaterThanOrEqual(drawn.low);
      expect(drawn.high).toBeLessThanOrEqual(100);
      expect(drawn.sameBand).toBeGreaterThanOrEqual(0);
      expect(drawn.sameBand).toBeLessThanOrEqual(1);
      expect(drawn.band).toBe(result.band.byScore);
      expect(JSON.parse(JSON.stringify(drawn))).toStrictEqual(drawn);
    }),
  );
});

test('the order of parts and chapters is irrelevant', () => {
  fc.assert(
    fc.property(standings, ({ rubric, assessment }) => {
      const parts = rubric.parts
        .toReversed()
        .map((part) => ({ ...part, chapters: part.chapters.toReversed() }));
      const turned = { ...rubric, parts };
      const drawn = sensitivity(rubric, assess(rubric, assessment));
      const again = sensitivity(turned, assess(turned, assessment));
      expect(again?.low ?? 0).toBeCloseTo(drawn?.low ?? 0, 9);
      expect(again?.high ?? 0).toBeCloseTo(drawn?.high ?? 0, 9);
      expect(again?.sameBand).toBe(drawn?.sameBand);
    }),
  );
});

test('who is on target everywhere stays at 100 under any weights', () => {
  const book = rubric({ p: { x: [criterion('a')] }, q: { y: [criterion('b', { weight: 3 })] } });
  const result = assess(book, assessment({ a: level(3), b: level(4) }));
  expect(sensitivity(book, result)).toMatchObject({ low: 100, high: 100, sameBand: 1 });
});

test('draws lie between 0 and 1 and are spread evenly', () => {
  const next = drawsOf('evenly', 20261122);
  const draws = Array.from({ length: 10_000 }, next);
  expect(draws.every((draw) => draw > 0 && draw < 1)).toBe(true);
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
  expect(mean).toBeCloseTo(0.5, 1); // standard error 0.003
  for (const tenth of Array.from({ length: 10 }, (_, i) => i / 10)) {
    const share = draws.filter((draw) => draw >= tenth && draw < tenth + 0.1).length / 10_000;
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.12);
  }
});
