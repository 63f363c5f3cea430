import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromChapters } from '@/components/live/risk-register/ready-chapters';
import { fromOwasp } from '@/components/live/risk-register/ready-owasp';
import {
  cellsOf,
  isMonthly,
  riskOrders,
  riskShape,
  scoreOf,
  sortedRisks,
  standingOf,
  type Risk,
  type RiskRow,
} from '@/components/live/risk-register/risk';
import { worksheet as riskWorksheet } from '@/components/live/risk-register/worksheet';
import { emptyRow, writeRow } from '@/components/live/row-text';

const risk = (id: string, row: Partial<RiskRow>): Risk => ({
  id,
  row: { ...emptyRow(riskShape), ...row },
});

/** The worked example of the chapter. */
const five = [
  risk('a', { risk: 'A', likelihood: '4', impact: '3', owner: 'Lin', due: '2026-12-05' }),
  risk('b', { risk: 'B', likelihood: '3', impact: '3', owner: 'Zhou', due: '2026-12-15' }),
  risk('c', { risk: 'C', likelihood: '3', impact: '5', owner: 'Lin', due: '2026-12-01' }),
  risk('d', { risk: 'D', likelihood: '2', impact: '4', owner: 'Chen', due: '2026-12-08' }),
  risk('e', { risk: 'E', likelihood: '4', impact: '4', owner: 'Chen', due: '2026-12-12' }),
];
const names = (risks: readonly Risk[]) => risks.map(({ row }) => row.risk).join('');

test('the five risks of the chapter score and stand as it says', () => {
  expect(five.map(({ row }) => scoreOf(row))).toEqual([12, 9, 15, 8, 16]);
  expect(names(sortedRisks(five, 'score'))).toBe('ECABD');
  expect(names(sortedRisks(five, 'impact'))).toBe('CEDAB');
  expect(names(sortedRisks(five, 'due'))).toBe('CADEB');
  expect(names(sortedRisks(five, 'added'))).toBe('ABCDE');
  expect(cellsOf(five).get('3/5')).toEqual([3]);
  expect(standingOf(five, '2026-12-06')).toMatchObject({
    open: 5,
    monthly: 3,
    unscored: 0,
    overdue: 2,
    ownerless: 0,
  });
});

test('an impact of 5 is discussed every month however unlikely', () => {
  expect(isMonthly(1, 5)).toBe(true);
  expect(isMonthly(2, 5)).toBe(true);
  expect(isMonthly(3, 3)).toBe(false);
  expect(isMonthly(5, 2)).toBe(true);
});

test('sorting keeps every row and puts closed ones last', () => {
  const anyRisk = fc
    .record({
      likelihood: fc.constantFrom('', '1', '3', '5'),
      impact: fc.constantFrom('', '2', '5'),
      due: fc.constantFrom('', '2026-12-01', '2027-01-01'),
      closed: fc.constantFrom('', 'yes'),
    })
    .map((row) => row);
  fc.assert(
    fc.property(fc.array(anyRisk), fc.constantFrom(...riskOrders), (rows, order) => {
      const risks = rows.map((row, index) => risk(`row-${String(index).padStart(3, '0')}`, row));
      const sorted = sortedRisks(risks, order);
      expect(sorted.map(({ id }) => id).sort()).toEqual(risks.map(({ id }) => id));
      const closed = sorted.map(({ row }) => row.closed === 'yes');
      expect(closed).toEqual([...closed].sort());
    }),
  );
});

test('ready sentences fit their fields in both languages, and OWASP has its ten', () => {
  expect(fromOwasp.map(({ id }) => id)).toEqual(
    Array.from({ length: 10 }, (_, index) => `LLM${String(index + 1).padStart(2, '0')}`),
  );
  for (const ready of [...fromChapters, ...fromOwasp]) {
    for (const [sentence, trigger] of [ready.en, ready.zh]) {
      expect(sentence.length).toBeLessThanOrEqual(riskShape.risk.most);
      expect(trigger.length).toBeLessThanOrEqual(riskShape.trigger.most);
    }
  }
});

test('the worksheet prints every row, the damaged one as it was kept; an empty register prints nothing', () => {
  const kept = {
    'row-1': writeRow(riskShape, five[1]?.row ?? emptyRow(riskShape)),
    'row-2': writeRow(riskShape, five[4]?.row ?? emptyRow(riskShape)),
    'row-3': '{"risk":"half',
    report: 'yes',
  };
  const rows = riskWorksheet('en', kept)?.tables?.[0]?.rows;
  expect(rows?.map(([first, score]) => [first, score])).toEqual([
    ['E', '4 × 4 = 16'],
    ['B', '3 × 3 = 9'],
    ['{"risk":"half', ''],
  ]);
  expect(riskWorksheet('zh', { report: 'yes' })).toBeNull();
});
