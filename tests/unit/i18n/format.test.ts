import { expect, test } from 'vitest';
import { fill, formatDay, formatMonth } from '@/lib/i18n/format';
import { twoLines } from '@/lib/i18n/two-lines';

test('a message is filled by name, as often as the name stands in it', () => {
  expect(fill('{a} and {b} and {a}', { a: 1, b: 'two' })).toBe('1 and two and 1');
});

test('a name without a value stays visible', () => {
  expect(fill('{known} {unknown}', { known: 'x' })).toBe('x {unknown}');
});

test('zero is a value, and a value that looks like a name is not filled again', () => {
  expect(fill('{count}', { count: 0 })).toBe('0');
  expect(fill('{a}', { a: '{b}', b: 'no' })).toBe('{b}');
});

test('days and months are written as each language writes them, in no time zone', () => {
  expect(formatDay('2026-11-02', 'en')).toBe('2 November 2026');
  expect(formatDay('2026-11-02', 'zh')).toBe('2026 年 11 月 2 日');
  expect(formatMonth('2026-01-31', 'en')).toBe('Jan 2026');
  expect(formatMonth('2026-01-31', 'zh')).toBe('2026 年 1 月');
});

test('a long label is cut at the space nearest its middle; short and Chinese ones stay whole', () => {
  expect(twoLines('Opportunities and risks')).toEqual(['Opportunities', 'and risks']);
  expect(twoLines('Ethics and law')).toEqual(['Ethics and law']);
  expect(twoLines('机遇与风险')).toEqual(['机遇与风险']);
});
