import { fill } from '@/lib/i18n/format';
import { axisFormat, figuresOf } from '../money/figures';
import { axisOf, placesBetween } from '../money/scale';
import { closed, joined } from '../money/sentences';
import type { Sheet, Shown } from '../money/sheet';
import { capTableBounds, capTableGroups, capTableStart, type CapTableField } from './fields';
import { afterRounds, capTable, holderIds, type CapTable, type HolderId } from './ownership';
import { proceeds } from './sale';
import type { CapTableWords } from './words';

type CapTableShown = Shown<CapTableField, CapTableWords>;
type Values = CapTableShown['values'];

export const capTableSheet: Sheet<CapTableField, CapTableWords> = {
  part: 'cap-table-calculator',
  start: capTableStart,
  bounds: capTableBounds,
  groups: capTableGroups,
  checks: ['participating'],
  criteria: [{ id: 'fund-cap-table', chapter: 'finance-and-fundraising' }],
  summary: ({ values, words, locale }) => {
    const table = capTable(values);
    if (!table) return words.impossible;
    const { sum, percent } = figuresOf(locale);
    const { founders, safe, investor, pool } = table.afterRound;
    const stakes = { founders, safe, investor, pool };
    const later = afterRounds(table.afterRound, values.rounds, values.laterSold);
    const money = inSale(table, values, values.sale);
    return joined(locale, [
      fill(
        words.round,
        mapped(stakes, (stake) => percent(stake, roundOr(stake))),
      ),
      !table.atCap && values.safe > 0 ? words.belowCap : '',
      values.pool > 0 ? fill(words.price, { effective: sum(table.effectivePre) }) : '',
      values.rounds > 0
        ? fill(words.later, {
            rounds: values.rounds,
            sold: percent(values.laterSold / 100, roundOr(values.laterSold / 100)),
            founders: percent(later.founders, 1),
          })
        : '',
      fill(words.sale, {
        sale: sum(values.sale),
        founders: sum(money.founders),
        investor: sum(money.investor),
      }),
    ]);
  },
  plot: ({ values, words, locale }) => {
    const table = capTable(values);
    const x = axisOf([Math.max(2 * values.sale, 4 * values.multiple * values.money, 1)]);
    const line = (id: HolderId, inputs: Values) =>
      placesBetween(0, x[1], 80).map(
        (price) => [price, table ? inSale(table, inputs, price)[id] : 0] as const,
      );
    const lines = [
      { name: words.holders.founders, points: line('founders', values), kind: 1 },
      { name: words.holders.investor, points: line('investor', values), kind: 2 },
      {
        name: words.foundersIf,
        points: line('founders', { ...values, participating: 1 }),
        kind: 3,
      },
    ] as const;
    return {
      title: words.plot,
      x,
      y: axisOf(lines.flatMap(({ points }) => points.map(([, money]) => money))),
      xLabel: words.saleOf,
      yLabel: words.receives,
      lines: values.participating ? lines.slice(0, 2) : lines,
      ...axisFormat(locale),
    };
  },
  tables: ({ values, words, locale }) => {
    const table = capTable(values);
    if (!table) return [];
    const { sum, percent } = figuresOf(locale);
    const later = afterRounds(table.afterRound, values.rounds, values.laterSold);
    const money = inSale(table, values, values.sale);
    const stake = (share: number) => (share > 0 ? percent(share, 1) : '–');
    return [
      {
        title: words.tableTitle,
        head: [
          ...words.tableHead,
          fill(words.afterLater, { rounds: values.rounds }),
          closed(fill(words.inSale, { sale: sum(values.sale) })),
        ],
        rows: holderIds.map((id) => [
          words.holders[id],
          stake(table.afterSafe[id]),
          stake(table.afterRound[id]),
          stake(later[id]),
          id === 'later' ? '–' : sum(money[id]),
        ]),
      },
    ];
  },
};

/** A sale directly after the round; the SAFE, converted, has its own preference of once. */
function inSale({ afterRound }: CapTable, values: Values, price: number) {
  return proceeds(
    {
      founders: { share: afterRound.founders, preference: 0 },
      safe: { share: afterRound.safe, preference: values.safe },
      investor: {
        share: afterRound.investor,
        preference: values.money * values.multiple,
        participating: values.participating === 1,
      },
      pool: { share: afterRound.pool, preference: 0 },
      later: { share: 0, preference: 0 },
    },
    price,
  );
}

/** Whole percents where they are whole. */
const roundOr = (share: number) => (Math.abs(share * 100 - Math.round(share * 100)) < 1e-9 ? 0 : 1);

const mapped = (stakes: Readonly<Record<string, number>>, said: (stake: number) => string) =>
  Object.fromEntries(Object.entries(stakes).map(([id, stake]) => [id, said(stake)]));
