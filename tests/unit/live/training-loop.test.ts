import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  loopActivations,
  loopBounds,
  loopStart,
  readStep,
} from '@/components/live/training-loop/fields';
import { hasRun, momentAt, phases } from '@/components/live/training-loop/loop';
import {
  eachParameter,
  examples,
  finiteDifferences,
  forward,
  gradients,
  parameterIds,
  updated,
} from '@/components/live/training-loop/net';
import { readNumbers } from '@/components/live/number';

const weight = fc.double({ min: -2, max: 2, noNaN: true });
const nets = fc
  .array(weight, { minLength: parameterIds.length, maxLength: parameterIds.length })
  .map((values) => eachParameter((id) => values[parameterIds.indexOf(id)] ?? 0));
const start = readNumbers(loopStart, loopBounds).values ?? eachParameter(() => NaN);
const settings = { start, rate: 0.2, activation: 'tanh' } as const;

test.each(loopActivations)(
  'with %s the gradients equal finite differences to 1e-6',
  (activation) => {
    fc.assert(
      fc.property(nets, fc.constantFrom(...examples), (net, example) => {
        const { z } = forward(net, example, activation);
        // ReLU has no slope at its corner.
        fc.pre(activation !== 'relu' || z.every((sum) => Math.abs(sum) > 1e-3));
        const exact = gradients(net, example, activation);
        const measured = finiteDifferences(net, example, activation);
        for (const id of parameterIds) {
          expect(Math.abs(exact[id] - measured[id])).toBeLessThan(1e-6);
        }
      }),
    );
  },
);

test('the update of the chapter comes out: 0.36 falls to 0.145, the weights to 0.596 and 0.520', () => {
  const net = { ...eachParameter(() => 0), w11: 0.5, v1: 0.4 };
  const example = { x1: 2, x2: 0, y: 1 };
  expect(forward(net, example, 'relu').loss).toBeCloseTo(0.36, 12);
  const gradient = gradients(net, example, 'relu');
  expect([gradient.w11, gradient.v1]).toEqual([
    expect.closeTo(-0.96, 12),
    expect.closeTo(-1.2, 12),
  ]);
  // The chapter's net has no biases.
  const next = updated(net, { ...gradient, b1: 0, b2: 0, c: 0 }, 0.1);
  expect([next.w11, next.v1]).toEqual([expect.closeTo(0.596, 12), expect.closeTo(0.52, 12)]);
  expect(forward(next, example, 'relu').loss).toBeCloseTo(0.1445, 4);
});

test('six lines make an update, and only the last moves the weights', () => {
  const moments = phases.map((_, step) => momentAt(step, settings));
  expect(moments.map(({ phase }) => phase)).toEqual([...phases]);
  expect(new Set(moments.map(({ net }) => JSON.stringify(net))).size).toBe(1);
  expect(momentAt(phases.length, settings).net).toEqual(moments[0]?.next);
  expect(hasRun({ phase: 'loss' }, 'forward') && !hasRun({ phase: 'loss' }, 'gradients')).toBe(
    true,
  );
});

test('the four examples come in turn', () => {
  const seen = [0, 1, 2, 3, 4].map((update) => momentAt(update * phases.length, settings).example);
  expect(seen).toEqual([...examples, examples[0]]);
});

test('the net it begins with learns the task, and the same step always shows the same', () => {
  const after = momentAt(200 * phases.length, settings);
  expect(after.history[0]).toBeGreaterThan(0.3);
  expect(after.history.at(-1)).toBeLessThan(0.01);
  expect(momentAt(200 * phases.length, settings)).toEqual(after);
});

test('a small enough step lowers the loss on its example', () => {
  fc.assert(
    fc.property(nets, fc.constantFrom(...examples), (net, example) => {
      const gradient = gradients(net, example, 'tanh');
      const { loss } = forward(net, example, 'tanh');
      const next = updated(net, gradient, 1e-4);
      expect(forward(next, example, 'tanh').loss).toBeLessThanOrEqual(loss);
    }),
  );
});

test('too high a rate is said to run off, and the run stops there', () => {
  const off = momentAt(600, { ...settings, rate: 1 });
  expect(off.ranOff).toBe(true);
  expect(off.history.every(Number.isFinite)).toBe(true);
});

test('bad steps and numbers are refused', () => {
  expect(['', 'x', '-1', '1.5', '1e9'].map(readStep)).toEqual([0, 0, 0, 0, 0]);
  expect(readStep('12')).toBe(12);
  const { problems } = readNumbers({ ...loopStart, rate: '-1', w11: '', c: 'NaN' }, loopBounds);
  expect(problems).toEqual({ rate: 'too-small', w11: 'empty', c: 'not-a-number' });
});
