import type { RunSummary } from './run-summary';

/** The day on which the run was made. */
export const recordedOn = '2026-11-26';

/**
 * A run with the first settings, for print, for readers without JavaScript, and until another is made.
 * A test trains it again; `npx tsx tests/bench/digits.bench.ts` prints it anew.
 */
export const recorded: RunSummary & { test: number } = {
  count: 1000,
  test: 923,
  rounds: [
    { trained: null, loss: 2.32, right: 120 },
    { trained: 0.758, loss: 0.383, right: 875 },
    { trained: 0.348, loss: 0.34, right: 888 },
    { trained: 0.251, loss: 0.304, right: 896 },
    { trained: 0.187, loss: 0.289, right: 903 },
    { trained: 0.15, loss: 0.318, right: 907 },
    { trained: 0.119, loss: 0.25, right: 920 },
  ],
  confusion: [
    [93, 0, 0, 0, 0, 1, 0, 0, 1, 1],
    [0, 98, 1, 2, 0, 0, 0, 0, 1, 1],
    [0, 0, 104, 2, 1, 0, 0, 0, 0, 0],
    [0, 1, 3, 103, 0, 1, 1, 1, 1, 0],
    [0, 1, 1, 0, 96, 1, 1, 0, 3, 5],
    [1, 0, 0, 1, 2, 87, 0, 1, 0, 1],
    [2, 0, 1, 0, 1, 1, 96, 0, 1, 0],
    [2, 2, 0, 1, 2, 1, 0, 88, 1, 7],
    [0, 1, 2, 2, 0, 3, 0, 0, 75, 0],
    [1, 0, 0, 1, 6, 0, 0, 2, 3, 80],
  ],
};
