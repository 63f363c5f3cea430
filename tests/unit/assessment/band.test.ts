import { expect, test } from 'vitest';
import { bandOf, bandResult } from '@/lib/assessment/band';
import { rubric } from './examples';

const { bands } = rubric({});

test.each([
  [0, 'not-ready'],
  [39.9, 'not-ready'],
  [40, 'taking-shape'],
  [59.9999999999, 'nearly-ready'], // sixty, but for the order of adding up
  [59.99, 'taking-shape'],
  [60, 'nearly-ready'],
  [80, 'ready'],
  [100, 'ready'],
])('an estimate of %f is %s', (estimate, band) => {
  expect(bandOf(bands, estimate)).toBe(band);
});

test('no estimate is no band', () => {
  expect(bandOf(bands, null)).toBeNull();
});

test('an estimate below every band is in the first', () => {
  expect(
    bandOf(
      [
        { id: 'low', from: 10 },
        { id: 'high', from: 50 },
      ],
      3,
    ),
  ).toBe('low');
});

test('an open blocker gives the first band, with an estimate or without', () => {
  expect(bandResult(bands, 90, true)).toEqual({ id: 'not-ready', byScore: 'ready', held: true });
  expect(bandResult(bands, null, true)).toEqual({ id: 'not-ready', byScore: null, held: true });
  expect(bandResult(bands, 90, false)).toEqual({ id: 'ready', byScore: 'ready', held: false });
});

test('a rubric without bands has none to give', () => {
  expect(bandResult([], 90, true)).toEqual({ id: null, byScore: null, held: true });
});
