import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumbers } from '@/components/live/number';
import { runwayBounds, runwayStart } from '@/components/live/runway-calculator/fields';
import { runway, stressed } from '@/components/live/runway-calculator/runway';
import { weeksAhead, weeksOf } from '@/components/live/runway-calculator/weeks';
import { worksheet } from '@/components/live/runway-calculator/worksheet';

/** The company of the chapters, in thousands. */
const company = { cash: 1200, costs: 120, revenue: 40, growth: 5 };
const sum = fc.integer({ min: 0, max: 1_000_000 });
const anyCompany = fc.record({
  cash: sum,
  costs: sum,
  revenue: sum,
  growth: fc.double({ min: -50, max: 100, noNaN: true }),
  serving: fc.double({ min: 0, max: 300, noNaN: true }),
});

describe('the company of the chapters', () => {
  test('1,200 of cash and a burn of 80 last 15 months', () => {
    expect(runway(company).simple).toBe(15);
  });

  test('at +5 % a month it lives: 97 left in month 23, costs covered in month 24', () => {
    const { alive, lowest, months } = runway(company);
    expect(alive).toBe(true);
    expect(lowest.month).toBe(23);
    expect(Math.round(lowest.cash)).toBe(97);
    expect(months.at(-1)?.month).toBe(24);
  });

  test('at +4 % it dies in month 20, and 161 would be missing in month 29', () => {
    const { alive, lastMonth, lowest } = runway({ ...company, growth: 4 });
    expect(alive).toBe(false);
    expect(lastMonth).toBe(19);
    expect(lowest.month).toBe(29);
    expect(Math.round(-lowest.cash)).toBe(161);
  });

  test('when serving takes 40 % of revenue, 5 % is death by 326 and 7 % is life with 88', () => {
    expect(Math.round(-runway({ ...company, serving: 40 }).lowest.cash)).toBe(326);
    const faster = runway({ ...company, serving: 40, growth: 7 });
    expect(faster.alive).toBe(true);
    expect(Math.round(faster.lowest.cash)).toBe(88);
  });

  test('stresses are those of the chapters', () => {
    const months = (shares: { customer: number; model: number }) =>
      Object.values(stressed(company, shares)).map(({ simple }) => simple?.toFixed(1));
    expect(months({ customer: 30, model: 10 })).toEqual(['13.0', '14.0', '12.2']);
    expect(months({ customer: 30, model: 20 })).toEqual(['13.0', '13.0', '11.5']);
  });

  test('a company that covers its costs but shrinks is followed to its end', () => {
    const { simple, lastMonth, alive } = runway({ cash: 100, costs: 90, revenue: 100, growth: -5 });
    expect(simple).toBeNull();
    expect(lastMonth).toBeGreaterThan(3);
    expect(alive).toBe(false);
  });
});

describe('any company', () => {
  test('cash moves by what is received less what is spent, and the lowest is the lowest', () => {
    fc.assert(
      fc.property(anyCompany, (inputs) => {
        const { months, lowest, alive, lastMonth } = runway(inputs);
        let before = inputs.cash;
        for (const { net, cash } of months) {
          expect(Math.abs(before + net - cash)).toBeLessThanOrEqual(1e-6 * Math.abs(cash) + 1e-6);
          expect(cash).toBeGreaterThanOrEqual(lowest.cash);
          before = cash;
        }
        expect(alive && lastMonth !== null).toBe(false);
      }),
    );
  });

  test('more cash never shortens a runway', () => {
    fc.assert(
      fc.property(anyCompany, sum, (inputs, more) => {
        const last = (cash: number) => runway({ ...inputs, cash }).lastMonth ?? Infinity;
        expect(last(inputs.cash + more)).toBeGreaterThanOrEqual(last(inputs.cash));
      }),
    );
  });
});

describe('the next 13 weeks', () => {
  test('the example of the risk chapter: 90 after week 4, 0 after 8, 90 missing after 12', () => {
    const weeks = weeksAhead({
      cash: 180,
      weekly: 10,
      wages: 70,
      payWeek: 4,
      receipts: 20,
      receiptWeek: 3,
    });
    expect([4, 8, 12].map((week) => weeks[week - 1]?.cash)).toEqual([90, 0, -90]);
  });

  test('paid from the first week on, a quarter holds four paydays', () => {
    const weeks = weeksOf({ ...company, wages: 100, payWeek: 1, receiptWeek: 13 });
    expect(weeks.filter(({ spent }) => spent > 0).map(({ week }) => week)).toEqual([1, 5, 9, 13]);
    expect(weeks.filter(({ received }) => received > 0).map(({ week }) => week)).toEqual([13]);
  });
});

test('numbers that make no sense are named, and nothing is computed', () => {
  const { values, problems } = readNumbers(
    { ...runwayStart, cash: '', costs: '-1', growth: '1e9', payWeek: '2.5', wages: 'NaN' },
    runwayBounds,
  );
  expect(values).toBeNull();
  expect(problems).toEqual({
    cash: 'empty',
    costs: 'too-small',
    growth: 'too-large',
    payWeek: 'not-whole',
    wages: 'not-a-number',
  });
});

describe('the worksheet', () => {
  test('says the inputs and what follows, in both languages', () => {
    const en = worksheet('en', { growth: '4' });
    expect(en?.rows).toContainEqual({ label: 'Growth of revenue (% a month)', value: '4' });
    expect(en?.rows.at(-1)?.value).toContain('Default dead: the last month that ends with cash');
    expect(en?.tables?.map(({ rows }) => rows.length)).toEqual([3, 13, 30]);
    expect(worksheet('zh', { growth: '5' })?.rows.at(-1)?.value).toContain('剩 9.72 万');
  });

  test('there is none before anything was kept, or while a number is missing', () => {
    expect(worksheet('en', {})).toBeNull();
    expect(worksheet('en', { growth: 'fast' })).toBeNull();
  });
});
