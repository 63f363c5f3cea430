import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backward } from '@/components/live/digit-lab/backward';
import { crossEntropy, softmax } from '@/components/live/digit-lab/cross-entropy';
import { imageOf, readDigits } from '@/components/live/digit-lab/digits';
import { evaluate, read } from '@/components/live/digit-lab/evaluate';
import { digitStart, layouts, readSettings } from '@/components/live/digit-lab/fields';
import { DOWNLOAD_BYTES } from '@/components/live/digit-lab/load-digits';
import { createNetwork, forward, parameterCount } from '@/components/live/digit-lab/network';
import { createOptimiser, type OptimiserId } from '@/components/live/digit-lab/optimiser';
import { recorded } from '@/components/live/digit-lab/recorded';
import { sizesOf, type Settings } from '@/components/live/digit-lab/settings';
import { createTrainer } from '@/components/live/digit-lab/trainer';
import { digitSets, packedDigits } from '../../fixtures/digits-file';

const sets = digitSets();
const settingsOf = (changes: Partial<typeof digitStart> = {}): Settings => {
  const { settings } = readSettings({ ...digitStart, ...changes });
  if (!settings) throw new Error('settings are amiss');
  return settings;
};
const doubles = (length: number) => new Float64Array(length);

test('the two layouts have the parameters that the chapter counts', () => {
  expect(parameterCount(sizesOf(settingsOf(layouts.coded)))).toBe(109_386);
  expect(parameterCount(sizesOf(settingsOf(layouts.described)))).toBe(153_002);
  expect(createNetwork([784, 128, 64, 10], 1).parameters).toHaveLength(109_386);
});

test('gradients equal finite differences, whatever the shape and the batch', () => {
  const shape = fc.tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 2, max: 4 }),
  );
  fc.assert(
    fc.property(shape, fc.integer({ min: 1, max: 9 }), fc.nat(9999), (ends, count, seed) => {
      const [from, hidden, to] = ends;
      const net = createNetwork([from, hidden, hidden + 1, to], seed, doubles);
      // Inputs like the parameters of another net: spread around 0, the same for the same seed.
      const inputs = createNetwork([from, count], seed + 1, doubles).parameters.subarray(
        0,
        from * count,
      );
      const labels = Uint8Array.from({ length: count }, (_, n) => n % to);
      const gradients = doubles(net.parameters.length);
      const loss = backward(net, forward(net, inputs, count), labels, gradients);
      const lossNow = () =>
        crossEntropy(forward(net, inputs, count).values.at(-1) ?? inputs, labels, to);
      expect(loss).toBeCloseTo(lossNow(), 12);
      for (let i = 0; i < gradients.length; i++) {
        const h = 1e-6;
        const held = net.parameters[i] ?? 0;
        net.parameters[i] = held + h;
        const above = lossNow();
        net.parameters[i] = held - h;
        const below = lossNow();
        net.parameters[i] = held;
        // At a kink of the ReLU the slope on either side is right, and the difference lies between.
        expect(Math.abs((above - below) / (2 * h) - (gradients[i] ?? 0))).toBeLessThan(1e-6);
      }
    }),
    { numRuns: 40 },
  );
});

test('the loss is by class index, against cases worked out by hand', () => {
  expect(crossEntropy(new Float64Array([0, 0]), Uint8Array.of(1), 2)).toBeCloseTo(Math.log(2), 12);
  expect(crossEntropy(new Float64Array([2, 1, 0]), Uint8Array.of(0), 3)).toBeCloseTo(0.407606, 6);
  // A wrong answer that was given with certainty costs much, and no power overflows.
  expect(crossEntropy(new Float64Array([1000, 0]), Uint8Array.of(1), 2)).toBe(1000);
  expect(softmax(new Float64Array([1000, 1000]))).toEqual([0.5, 0.5]);
});

test('the first step of each optimiser is what its formula says', () => {
  const step = (id: OptimiserId, times: number) => {
    const parameters = doubles(1);
    const optimise = createOptimiser(id, 0.1, parameters);
    for (let t = 0; t < times; t++) optimise(parameters, Float64Array.of(2));
    return parameters[0];
  };
  expect(step('sgd', 2)).toBeCloseTo(-0.4, 12);
  expect(step('momentum', 2)).toBeCloseTo(-0.1 * (2 + 2 + 0.9 * 2), 12);
  // With its corrections Adam moves by the rate, however large the gradient.
  expect(step('adam', 1)).toBeCloseTo(-0.1, 8);
  expect(step('adam', 2)).toBeCloseTo(-0.2, 8);
});

test(
  'one seed gives one net, update by update; another seed gives another',
  { timeout: 30_000 },
  () => {
    const losses = (seed: string) => {
      const trainer = createTrainer(
        sets.training,
        settingsOf({ seed, first: '8', second: '4', batch: '8' }),
      );
      const seen = Array.from({ length: 60 }, trainer.update);
      return { seen, parameters: trainer.network.parameters };
    };
    const once = losses('7');
    expect(losses('7')).toEqual(once);
    expect(losses('8').seen).not.toEqual(once.seen);
  },
);

test('the recorded run is what its settings give', { timeout: 120_000 }, () => {
  const settings = settingsOf();
  const trainer = createTrainer(sets.training, settings);
  const first = recorded.rounds.map(({ right }) => right);
  expect(evaluate(trainer.network, sets.validation, settings).right).toBe(first[0]);
  for (let i = 0; i < trainer.perRound; i++) trainer.update();
  expect(evaluate(trainer.network, sets.validation, settings).right).toBe(first[1]);
  expect(recorded.rounds).toHaveLength(settings.rounds + 1);
});

test('twenty digits are learned by heart, and little else', { timeout: 30_000 }, () => {
  const settings = settingsOf({
    images: '20',
    rounds: '30',
    first: '32',
    second: '16',
    rate: '0.01',
  });
  const trainer = createTrainer(sets.training, settings);
  for (let i = 0; i < settings.rounds * trainer.perRound; i++) trainer.update();
  const twenty = { ...sets.training, count: 20 };
  expect(evaluate(trainer.network, twenty, settings).right).toBe(20);
  expect(evaluate(trainer.network, sets.validation, settings).right).toBeLessThan(700);
});

test('an evaluation counts each image once, and probabilities sum to one', () => {
  const settings = settingsOf({ channels: '3', first: '8', second: '4' });
  const net = createNetwork(sizesOf(settings), 3);
  const { count, right, confusion } = evaluate(net, sets.test, settings);
  expect(confusion.flat().reduce((sum, n) => sum + n, 0)).toBe(count);
  expect(confusion.reduce((sum, row, digit) => sum + (row[digit] ?? 0), 0)).toBe(right);
  const shares = read(net, imageOf(sets.test, 0), settings);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
});

test('the cut file is the one that the script made, in three sets of every digit', () => {
  const packed = packedDigits();
  expect(packed).toHaveLength(DOWNLOAD_BYTES);
  const sum = createHash('sha256').update(packed).digest('hex');
  expect(sum).toBe('ad3a74d0a0e9357cc6e54c3407cc24604ea72a1511b56d3df6493f07d0f8e0a6');
  expect([sets.training, sets.validation, sets.test].map(({ count }) => count)).toEqual([
    5000, 1000, 1000,
  ]);
  for (const { labels } of [sets.training, sets.validation, sets.test]) {
    expect(new Set(labels).size).toBe(10);
  }
  const images = ({ count }: { count: number }, set = sets.training) =>
    new Set(Array.from({ length: count }, (_, i) => imageOf(set, i).join()));
  const learned = images(sets.training);
  expect([...images(sets.validation, sets.validation)].filter((one) => learned.has(one))).toEqual(
    [],
  );
});

test('what is no file of digits is refused, not guessed at', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => readDigits(bytes) === null));
  const short = new Uint8Array(14 + 1 + 391);
  short.set(new TextEncoder().encode('GWDIGIT1'));
  short[8] = 1;
  expect(readDigits(short)).toBeNull();
});

test('bad numbers give no settings and say why', () => {
  const amiss = {
    ...digitStart,
    first: '',
    second: '-3',
    rate: 'fast',
    batch: '1e9',
    images: '10.5',
  };
  const { settings, problems } = readSettings(amiss);
  expect(settings).toBeNull();
  expect(problems).toEqual({
    first: 'empty',
    second: 'too-small',
    rate: 'not-a-number',
    batch: 'too-large',
    images: 'not-whole',
  });
  expect(readSettings({ ...digitStart, optimiser: 'x', channels: '9' }).settings).toMatchObject({
    optimiser: 'adam',
    channels: 1,
  });
});
