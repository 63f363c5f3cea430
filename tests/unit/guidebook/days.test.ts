import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths } from '@/lib/guidebook/days';

test.each([
  ['2026-11-22', 12, '2027-11-22'],
  ['2026-11-22', -6, '2026-05-22'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-03-31', -1, '2028-02-29'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-05-15', 0, '2026-05-15'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test('more months never lead to an earlier day', () => {
  const days = fc.date({
    min: new Date('2000-01-01'),
    max: new Date('2090-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 60 }), (date, months) => {
      const day = date.toISOString().slice(0, 10);
      expect(addMonths(day, months) <= addMonths(day, months + 1)).toBe(true);
    }),
  );
});
