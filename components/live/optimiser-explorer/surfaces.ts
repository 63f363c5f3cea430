export const surfaceIds = ['ravine', 'saddle', 'rosenbrock', 'slope'] as const;
export type SurfaceId = (typeof surfaceIds)[number];

export type At = readonly [x: number, y: number];

export type Surface = {
  f: (at: At) => number;
  gradient: (at: At) => At;
  start: At;
  /** Where it is lowest; none for a slope without end. */
  minima: readonly At[];
  /** What is drawn of it, and the heights of the contours. */
  x: At;
  y: At;
  levels: readonly number[];
  /** Rates of the plain methods and of Adam's kin, and steps, at which the race is instructive. */
  suits: Readonly<Record<'rate' | 'adamRate' | 'steps', string>>;
};

/** The ground of the races. No units. */
export const surfaces: Readonly<Record<SurfaceId, Surface>> = {
  /** `½x² + 10y²`: twenty times steeper across than along. */
  ravine: {
    f: ([x, y]) => x ** 2 / 2 + 10 * y ** 2,
    gradient: ([x, y]) => [x, 20 * y],
    start: [-4, 1],
    minima: [[0, 0]],
    x: [-4.8, 2],
    y: [-1.5, 1.5],
    levels: [0.2, 1, 3, 6, 10, 16],
    suits: { rate: '0.09', adamRate: '0.2', steps: '60' },
  },
  /** `½x² − ½y² + ¼y⁴`: flat at the origin, lowest at (0, ±1); the start is a hair off the ridge. */
  saddle: {
    f: ([x, y]) => x ** 2 / 2 - y ** 2 / 2 + y ** 4 / 4,
    gradient: ([x, y]) => [x, y ** 3 - y],
    start: [-1.8, 0.01],
    minima: [
      [0, 1],
      [0, -1],
    ],
    x: [-2.1, 1],
    y: [-1.5, 1.5],
    levels: [-0.2, -0.1, -0.01, 0.15, 0.5, 1, 1.6],
    suits: { rate: '0.1', adamRate: '0.05', steps: '100' },
  },
  /** `(1 − x)² + 100(y − x²)²` (Rosenbrock 1960): a bent valley with an almost level floor. */
  rosenbrock: {
    f: ([x, y]) => (1 - x) ** 2 + 100 * (y - x ** 2) ** 2,
    gradient: ([x, y]) => [-2 * (1 - x) - 400 * x * (y - x ** 2), 200 * (y - x ** 2)],
    start: [-1.2, 1],
    minima: [[1, 1]],
    x: [-1.8, 1.8],
    y: [-0.6, 2],
    levels: [4, 20, 70, 200],
    suits: { rate: '0.001', adamRate: '0.05', steps: '400' },
  },
  /** `x`: the same slope everywhere, so that a step shows the optimiser alone. */
  slope: {
    f: ([x]) => x,
    gradient: () => [1, 0],
    start: [0, 0],
    minima: [],
    x: [-4, 0.4],
    y: [-4, 4],
    levels: [-3.5, -3, -2.5, -2, -1.5, -1, -0.5, 0],
    suits: { rate: '0.01', adamRate: '0.01', steps: '60' },
  },
};
