import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '@/components/live/money/figures';
import { axisOf } from '@/components/live/money/scale';

describe('figures', () => {
  const en = figuresOf('en');
  const zh = figuresOf('zh');

  test('are written as each language writes money', () => {
    expect([en.sum(97_269.4), zh.sum(97_269.4)]).toEqual(['97,269', '9.73 万']);
    expect([en.sum(-1_200_000), zh.sum(-1_200_000)]).toEqual(['−1,200,000', '−120 万']);
    expect(zh.sum(8256)).toBe('8256');
    expect(zh.sum(250_000_000)).toBe('2.5 亿');
  });

  test('keep what matters in a small sum', () => {
    expect([0.0135, 0, 8.333, 0.00012, -27].map(en.price)).toEqual([
      '0.0135',
      '0',
      '8.33',
      '0.00012',
      '−27.00',
    ]);
  });

  test('know no minus zero, and no share of nothing', () => {
    expect(en.percent(-0.001)).toBe('0\u00a0%');
    expect(zh.percent(-0.23)).toBe('−23%');
    expect(en.percent(null)).toBe('–');
  });
});

test('an axis of zeros still has a length', () => {
  expect(axisOf([0, 0])).toEqual([0, 1]);
  expect(axisOf([5e-324])).toEqual([0, 1]);
});

test('an axis holds zero and all values, and has zero at a tick', () => {
  const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(values, (all) => {
      const [min, max] = axisOf(all);
      const step = (max - min) / 4;
      const slack = step * 1e-6 + 1e-11;
      expect(min).toBeLessThanOrEqual(Math.min(0, ...all) + slack);
      expect(max).toBeGreaterThanOrEqual(Math.max(0, ...all) - slack);
      expect(Math.abs(min / step - Math.round(min / step))).toBeLessThan(1e-6);
    }),
  );
});
