import { expect, test } from 'vitest';
import { showNumber } from '@/components/live/show-number';

test('a number is set with a true minus, digits in threes, and no minus before nothing', () => {
  expect(showNumber(-1234.5, 1)).toBe('−1,234.5');
  expect(showNumber(-0, 2)).toBe('0.00');
  expect(showNumber(0.40761)).toBe('0.408');
});

test('what rounding would lose, or no cell would hold, is written with a power of ten', () => {
  expect(showNumber(0.25 ** 10)).toBe('9.5 × 10⁻⁷');
  expect(showNumber(-2.5e12)).toBe('−2.5 × 10¹²');
  expect([showNumber(Infinity), showNumber(-Infinity), showNumber(NaN)]).toEqual(['∞', '−∞', '–']);
});
