import { fill } from '@/lib/i18n/format';
import { axisFormat, figuresOf } from '../money/figures';
import { flatLimit, planMonth, type PlanInputs, type PlanMonth } from '../money/plan';
import { axisOf, placesBetween } from '../money/scale';
import { joined } from '../money/sentences';
import type { Sheet, SheetTable, Shown } from '../money/sheet';
import { pricingBounds, pricingGroups, pricingStart, type PricingField } from './fields';
import { averageMonth, flat, ladder } from './pricing';
import type { PricingWords } from './words';

type PricingShown = Shown<PricingField, PricingWords>;

export const pricingSheet: Sheet<PricingField, PricingWords> = {
  part: 'pricing-calculator',
  start: pricingStart,
  bounds: pricingBounds,
  groups: pricingGroups,
  callField: 'call',
  criteria: [
    { id: 'product-pricing-metric', chapter: 'product' },
    { id: 'fin-unit-margin', chapter: 'finance-and-fundraising' },
  ],
  summary: (shown) => {
    const { values, words, locale } = shown;
    const { price, count } = figuresOf(locale);
    const limit = flatLimit(values);
    return joined(locale, [
      fill(words.flat, planWords(shown, flat(values))),
      limit === null
        ? words.noLimit
        : fill(words.limit, { calls: count(Math.floor(limit * (1 + 1e-12))) }),
      fill(words.metered, {
        included: count(values.included),
        further: price(values.further),
        ...planWords(shown, values),
      }),
    ]);
  },
  plot: ({ values, words, locale }) => {
    const x = axisOf([Math.max(values.heavy, values.usual, values.included, 1)]);
    const line = (plan: PlanInputs) =>
      placesBetween(0, x[1], 80).map((calls) => {
        const { margin } = planMonth(plan, calls);
        return [calls, Math.max((margin ?? -1) * 100, -100)] as const;
      });
    const flatPoints = line(flat(values));
    const metered = line(values);
    return {
      title: words.plot,
      x,
      y: axisOf([...flatPoints, ...metered].map(([, margin]) => margin)),
      xLabel: words.callsAMonth,
      yLabel: words.margin,
      lines: [
        { name: words.flatLine, points: flatPoints, kind: 2 },
        { name: words.meteredLine, points: metered, kind: 1 },
      ],
      ...axisFormat(locale),
    };
  },
  tables: (shown) => [usersTable(shown), usageTable(shown)],
};

function planWords({ values, words, locale }: PricingShown, plan: PlanInputs) {
  const { price, percent } = figuresOf(locale);
  const { gain } = planMonth(plan, values.heavy);
  return {
    margin: percent(averageMonth(plan, values).margin),
    heavy: fill(gain < 0 ? words.loses : words.gains, { sum: price(Math.abs(gain)) }),
  };
}

function usersTable({ values, words, locale }: PricingShown): SheetTable {
  const { price, percent, count } = figuresOf(locale);
  const row = (name: string, calls: number, month: (plan: PlanInputs) => PlanMonth) => [
    name,
    count(calls),
    ...[flat(values), values]
      .map(month)
      .flatMap(({ gain, margin }) => [price(gain), percent(margin)]),
  ];
  const share = values.heavyShare / 100;
  const average = (1 - share) * values.usual + share * values.heavy;
  const [usual, heavy, mean] = words.users;
  return {
    title: words.usersTitle,
    head: words.usersHead,
    rows: [
      row(usual, values.usual, (plan) => planMonth(plan, values.usual)),
      row(heavy, values.heavy, (plan) => planMonth(plan, values.heavy)),
      row(mean, average, (plan) => averageMonth(plan, values)),
    ],
  };
}

function usageTable({ values, words, locale }: PricingShown): SheetTable {
  const { price, percent, count } = figuresOf(locale);
  return {
    title: words.tableTitle,
    head: words.tableHead,
    rows: ladder(values, values.included).map((calls) => {
      const unlimited = planMonth(flat(values), calls);
      const metered = planMonth(values, calls);
      return [
        count(calls),
        price(unlimited.cost),
        price(unlimited.gain),
        percent(unlimited.margin),
        price(metered.revenue),
        price(metered.gain),
        percent(metered.margin),
      ];
    }),
  };
}
