import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chained } from '@/components/live/optimiser-explorer/chained';
import { contours } from '@/components/live/optimiser-explorer/contours';
import { raceStart, readRace } from '@/components/live/optimiser-explorer/fields';
import { optimiserIds } from '@/components/live/optimiser-explorer/optimisers';
import {
  longestStep,
  lowest,
  run,
  type RaceSettings,
} from '@/components/live/optimiser-explorer/race';
import { surfaceIds, surfaces } from '@/components/live/optimiser-explorer/surfaces';

const settings: RaceSettings = {
  surface: 'slope',
  rate: 0.01,
  adamRate: 0.01,
  momentum: 0.9,
  noise: 0,
  decay: 0,
  steps: 1000,
  seed: 1,
};

test.each(surfaceIds)('the gradient of the %s is its finite difference', (id) => {
  const { f, gradient } = surfaces[id];
  const near = fc.double({ min: -2, max: 2, noNaN: true });
  const h = 1e-5;
  fc.assert(
    fc.property(near, near, (x, y) => {
      const [gx, gy] = gradient([x, y]);
      expect((f([x + h, y]) - f([x - h, y])) / (2 * h)).toBeCloseTo(gx, 4);
      expect((f([x, y + h]) - f([x, y - h])) / (2 * h)).toBeCloseTo(gy, 4);
    }),
  );
  for (const minimum of surfaces[id].minima) expect(Math.hypot(...gradient(minimum))).toBe(0);
});

test('without bias correction Adam steps 3.16 α at first, 6.5685 α at step 12, 1.26 α at 1,000', () => {
  const { lengths } = run('adamRaw', settings);
  expect(lengths[0]).toBeCloseTo(3.1623, 4);
  expect(longestStep({ lengths })).toEqual({ length: expect.closeTo(6.5685, 4) as number, t: 12 });
  expect(lengths[999]).toBeCloseTo(1.26, 2);
});

test('with it every step on an even slope is α', () => {
  for (const length of run('adam', settings).lengths) expect(length).toBeCloseTo(1, 6);
});

test('momentum approaches 1/(1 − μ) times the step of gradient descent', () => {
  expect(run('gd', settings).lengths.at(-1)).toBeCloseTo(1, 9);
  expect(run('momentum', settings).lengths.at(-1)).toBeCloseTo(10, 6);
});

test('without decay AdamW is Adam; with it the weight ends nearer to zero', () => {
  const race = { ...settings, surface: 'rosenbrock', adamRate: 0.05 } as const;
  expect(run('adamw', race).path).toEqual(run('adam', race).path);
  const size = (decay: number) =>
    Math.hypot(...(run('adamw', { ...race, decay }).path.at(-1) ?? [0, 0]));
  expect(size(5)).toBeLessThan(size(0));
});

test('SGD without noise is gradient descent; with noise the seed decides the race', () => {
  const race = { ...settings, surface: 'ravine', steps: 50 } as const;
  expect(run('sgd', race).path).toEqual(run('gd', race).path);
  const noisy = (seed: number) => run('sgd', { ...race, noise: 2, seed }).path;
  expect(noisy(7)).toEqual(noisy(7));
  expect(noisy(7)).not.toEqual(noisy(8));
});

test('in the ravine gradient descent holds below a rate of 0.1 and runs off above', () => {
  const race = { ...settings, surface: 'ravine' } as const;
  expect(run('gd', { ...race, rate: 0.099 }).distance).toBeLessThan(1e-3);
  expect(run('gd', { ...race, rate: 0.105 }).ranOff).not.toBeNull();
  expect(lowest([run('gd', { ...race, rate: 0.105 })])).toBeNull();
});

test('the rates a surface suggests bring every exact optimiser downhill', () => {
  for (const surface of surfaceIds) {
    const { suits, f, start } = surfaces[surface];
    const race = {
      ...settings,
      surface,
      steps: 300,
      rate: Number(suits.rate),
      adamRate: Number(suits.adamRate),
    };
    for (const id of optimiserIds) {
      const { end, ranOff } = run(id, race);
      expect(ranOff).toBeNull();
      expect(end).toBeLessThan(f(start));
    }
  }
});

test('a contour runs where the surface has its height', () => {
  const surface = surfaces.ravine;
  const segments = contours(surface, [3]);
  expect(segments.length).toBeGreaterThan(20);
  for (const point of segments.flat()) expect(surface.f(point)).toBeCloseTo(3, 0);
});

test('chained pieces draw the same and draw it once', () => {
  const piece = fc.tuple(fc.nat(8), fc.nat(8)).filter(([from, to]) => from !== to);
  const drawn = (pieces: readonly (readonly [number, number])[]) =>
    pieces.map(([from, to]) => [from, to].sort().join()).sort();
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const again = chained(pieces).flatMap((line) =>
        line.slice(1).map((to, i) => [line[i] ?? NaN, to] as const),
      );
      expect(drawn(again)).toEqual([...new Set(drawn(pieces))]);
    }),
  );
  expect(
    chained([
      ['b', 'c'],
      ['d', 'c'],
      ['a', 'b'],
    ]),
  ).toEqual([['d', 'c', 'b', 'a']]);
});

test('the first inputs are a race of all, and bad ones are named', () => {
  expect(readRace(raceStart)).toMatchObject({
    surface: 'ravine',
    racers: optimiserIds,
    problems: {},
  });
  const bad = readRace({ ...raceStart, surface: '?', racers: 'adam x', steps: '0', rate: '' });
  expect(bad).toMatchObject({
    surface: 'ravine',
    racers: ['adam'],
    settings: null,
    problems: { steps: 'too-small', rate: 'empty' },
  });
});
