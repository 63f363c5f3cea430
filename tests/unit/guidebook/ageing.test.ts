import { expect, test } from 'vitest';
import { olderThan, type Dated } from '@/lib/guidebook/ageing';

const dated = (day: string, line: number, file = 'content/facts/laws.yaml'): Dated => ({
  kind: 'fact',
  id: `fact-${day}`,
  day,
  file,
  line,
});

test('what was looked up before the limit comes oldest first, and the rest is counted', () => {
  const entries = [
    dated('2026-05-26', 1),
    dated('2026-05-25', 9),
    dated('2024-01-01', 17),
    dated('2026-11-26', 25),
  ];
  const { older, younger } = olderThan(6, entries, '2026-11-26');
  expect(older.map(({ line }) => line)).toEqual([17, 9]);
  expect(younger).toBe(2);
});

test('one day in several files keeps the order of files and lines', () => {
  const entries = [
    dated('2020-01-01', 9),
    dated('2020-01-01', 2),
    dated('2020-01-01', 5, 'content/facts/A.yaml'),
  ];
  const { older } = olderThan(0, entries, '2026-11-26');
  expect(older.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'content/facts/A.yaml:5',
    'content/facts/laws.yaml:2',
    'content/facts/laws.yaml:9',
  ]);
});
