import { expect, test } from 'vitest';
import { checkMarks, faultIds, lineOf, listing } from '@/components/live/digit-lab/faults';
import { digitStart, readSettings } from '@/components/live/digit-lab/fields';
import { inked } from '@/components/live/digit-lab/ink';
import type { FromWorker } from '@/components/live/digit-lab/protocol';
import { createLab } from '@/components/live/digit-lab/run';
import {
  nextState,
  noRun,
  trainingLoss,
  type RunState,
} from '@/components/live/digit-lab/run-state';
import { mistakes } from '@/components/live/digit-lab/run-summary';
import type { DigitSets } from '@/components/live/digit-lab/digits';
import { digitSets } from '../../fixtures/digits-file';

const SMALL = { ...digitStart, first: '8', second: '4', images: '100', batch: '10', rounds: '2' };
const settingsOf = (changes: Partial<typeof digitStart> = {}) => {
  const { settings } = readSettings({ ...SMALL, ...changes });
  if (!settings) throw new Error('settings are amiss');
  return settings;
};
const few = (): DigitSets => {
  const { training, validation, test: last } = digitSets();
  return { training, validation: { ...validation, count: 50 }, test: { ...last, count: 50 } };
};

/** A worker whose clock stands still: each slice is as long as the test says, in updates. */
function desk(load: () => Promise<DigitSets | null>) {
  const tasks: (() => void)[] = [];
  const posted: FromWorker[] = [];
  let time = 0;
  const lab = createLab({
    load,
    post: (message) => posted.push(structuredClone(message)),
    later: (task) => tasks.push(task),
    // Every look at the clock takes 20 ms, so that a slice of 60 ms holds few updates.
    now: () => (time += 20),
  });
  const settle = async () => {
    await new Promise((done) => setTimeout(done, 0));
  };
  const turn = (most = Infinity) => {
    for (let i = 0; i < most; i++) {
      const task = tasks.shift();
      if (!task) return;
      task();
    }
  };
  const state = () =>
    posted.reduce<RunState>(nextState, nextState(noRun, { kind: 'begun', settings: settingsOf() }));
  return { lab, posted, settle, turn, state };
}

test('a run that is stopped and resumed ends as one that was not', async () => {
  const straight = desk(() => Promise.resolve(few()));
  straight.lab({ kind: 'begin', settings: settingsOf() });
  await straight.settle();
  straight.turn();
  expect(straight.state().phase).toBe('finished');

  const halting = desk(() => Promise.resolve(few()));
  halting.lab({ kind: 'begin', settings: settingsOf() });
  await halting.settle();
  halting.turn(3);
  halting.lab({ kind: 'stop' });
  expect(halting.state().phase).toBe('stopped');
  halting.turn();
  expect(halting.state().phase).toBe('stopped');
  halting.lab({ kind: 'resume' });
  halting.turn();
  expect(halting.state().phase).toBe('finished');
  expect(halting.state().rounds).toEqual(straight.state().rounds);
  expect(trainingLoss(halting.state().points, 2)).toBe(trainingLoss(straight.state().points, 2));
});

test('it can be asked to read, to find a mistake and to open the test, and says when it breaks', async () => {
  const { lab, settle, turn, state, posted } = desk(() => Promise.resolve(few()));
  lab({ kind: 'begin', settings: settingsOf() });
  await settle();
  turn();
  lab({ kind: 'read', wanted: { kind: 'held-out', index: 7 } });
  expect(state().seen?.heldOut?.index).toBe(7);
  lab({ kind: 'read', wanted: { kind: 'mistaken', after: 7 } });
  const { seen } = state();
  const best = seen?.probabilities.indexOf(Math.max(...seen.probabilities));
  expect(best).not.toBe(seen?.heldOut?.label);
  lab({ kind: 'read', wanted: { kind: 'drawn', image: new Uint8Array(784) } });
  expect(state().seen?.heldOut).toBeNull();
  lab({ kind: 'test' });
  lab({ kind: 'test' });
  expect(state().opened).toBe(2);

  lab({
    kind: 'begin',
    settings: settingsOf({ optimiser: 'sgd', rate: '10', first: '128', second: '64' }),
  });
  await settle();
  turn();
  expect(posted.at(-1)).toEqual({ kind: 'ended', how: 'broken' });
  expect(state().seen).toBeNull();
});

test('digits that do not come are said to be missing, and the next start asks again', async () => {
  let times = 0;
  const { lab, settle, turn, state } = desk(() => {
    times += 1;
    return times === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(few());
  });
  lab({ kind: 'begin', settings: settingsOf() });
  await settle();
  expect(state().phase).toBe('failed');
  lab({ kind: 'begin', settings: settingsOf() });
  await settle();
  turn();
  expect(state().phase).toBe('finished');
});

test('what is drawn comes out fitted and centred, wherever and however large it was drawn', () => {
  const seven = (scale: number, dx: number, dy: number) =>
    inked([
      [
        [0, 0],
        [1, 0],
        [0.3, 1.4],
      ].map(([x = 0, y = 0]): [number, number] => [x * scale + dx, y * scale + dy]),
    ]);
  const image = seven(0.2, 0.1, 0.6);
  const larger = seven(0.5, 0.4, 0.1);
  if (!image || !larger) throw new Error('something was drawn');
  // A grey may round to its neighbour.
  for (const [i, grey] of larger.entries())
    expect(Math.abs(grey - (image[i] ?? 0))).toBeLessThan(2);
  const rows = Array.from(image, (grey, i) => (grey > 0 ? Math.floor(i / 28) : null)).filter(
    (row) => row !== null,
  );
  expect(Math.max(...rows) - Math.min(...rows)).toBeGreaterThanOrEqual(18);
  expect(Math.max(...rows) - Math.min(...rows)).toBeLessThanOrEqual(22);
  const mass = image.reduce((sum, grey) => sum + grey, 0);
  const across = image.reduce((sum, grey, i) => sum + grey * ((i % 28) + 0.5), 0) / mass;
  expect(across).toBeCloseTo(14, 0);
  expect(Math.max(...image)).toBe(15);
  expect(inked([])).toBeNull();
  expect(inked([[[0.5, 0.5]]])?.some((grey) => grey > 0)).toBe(true);
});

test('each fault stands on a line of its own; marks are told from lines in order', () => {
  const lines = faultIds.map(lineOf);
  expect(new Set(lines).size).toBe(6);
  expect(listing.filter(({ fault }) => fault)).toHaveLength(6);
  expect(checkMarks(new Set(lines))).toMatchObject({ inOrder: [] });
  expect(checkMarks(new Set(lines)).found).toHaveLength(6);
  expect(checkMarks(new Set([lineOf('log'), 1, 14]))).toEqual({ found: ['log'], inOrder: [1, 14] });
});

test('the worst mistakes come first, and what is right is none', () => {
  expect(
    mistakes(
      [
        [9, 2, 0],
        [5, 9, 1],
        [0, 0, 9],
      ],
      2,
    ),
  ).toEqual([
    { shown: 1, read: 0, times: 5 },
    { shown: 0, read: 1, times: 2 },
  ]);
});
