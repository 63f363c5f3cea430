import { expect, test } from 'vitest';
import { calendarOf } from '@/lib/guidebook/calendar';
import type { Fact, Reference } from '@/lib/guidebook/reference-schema';

const reference = (id: string, kind: Reference['kind'] = 'law'): Reference => ({
  id,
  kind,
  title: `Title of ${id}`,
  titleIn: { zh: `${id} 的名称` },
  by: 'Parliament',
  year: 2024,
  url: `https://example.org/${id}`,
  certainty: 'primary',
  checked: '2026-11-22',
});

const fact = (id: string, date: string | undefined, more: Partial<Fact> = {}): Fact => ({
  id,
  kind: 'deadline',
  value: { en: `${id} applies to all`, zh: `${id} 适用于所有人` },
  ...(date === undefined ? {} : { date }),
  asOf: '2026-11-22',
  certainty: 'primary',
  source: 'an-act',
  ...more,
});

function calendar(...facts: Fact[]) {
  const references = [reference('an-act'), reference('a-case', 'case')];
  return calendarOf({
    facts,
    updated: '2026-11-22',
    sources: { references, seeds: [], corrections: [] },
  });
}
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const aDay = { en: '2 December 2026', zh: '2026 年 12 月 2 日' };

test('dates are divided by the last update and the twelve months after it, each in order', () => {
  const { past, next, later } = calendar(
    fact('later', '2027-11-23'),
    fact('end-of-next', '2027-11-22'),
    fact('first-of-next', '2026-11-23'),
    fact('today', '2026-11-22'),
    fact('long-ago', '2018-05-25'),
  );
  expect(ids(past)).toEqual(['long-ago', 'today']);
  expect(ids(next)).toEqual(['first-of-next', 'end-of-next']);
  expect(ids(later)).toEqual(['later']);
});

test('a fact without a date, or of another kind, is not in the calendar', () => {
  const { past, next, later } = calendar(
    fact('undated', undefined),
    fact('price', '2026-12-02', { kind: 'price', calendar: aDay }),
  );
  expect([...past, ...next, ...later]).toEqual([]);
});

test('a deadline is said by its value, a law by its own words for the calendar', () => {
  const said = { en: 'Everyone files', zh: '人人备案' };
  const { next } = calendar(
    fact('deadline', '2026-12-01'),
    fact('law', '2026-12-02', {
      kind: 'law',
      value: { en: 'two years', zh: '两年' },
      calendar: said,
    }),
  );
  expect(next.map(({ words }) => words.en)).toEqual(['deadline applies to all', 'Everyone files']);
});

test('a law known by a figure or a bare day stands once, by its title in each language', () => {
  const { next } = calendar(
    fact('bare-day', '2026-12-02', { value: aDay }),
    fact('a-figure', '2026-12-02', { kind: 'law', value: { en: 'two years', zh: '两年' } }),
  );
  expect(ids(next)).toEqual(['bare-day']);
  expect(next[0]?.words).toEqual({ en: 'Title of an-act', zh: 'an-act 的名称' });
});

test('a bare day is left out where another fact of the same law says what applies on it', () => {
  const { next } = calendar(
    fact('bare-day', '2026-12-02', { value: aDay }),
    fact('said', '2026-12-02'),
  );
  expect(ids(next)).toEqual(['said']);
});

test('a fact of law that rests on a case is no law that applies from a day', () => {
  const { past } = calendar(fact('fine', '2024-09-03', { kind: 'law', source: 'a-case' }));
  expect(past).toEqual([]);
});
