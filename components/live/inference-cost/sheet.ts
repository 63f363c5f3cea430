import { fill } from '@/lib/i18n/format';
import { callCost, callPartIds, callParts } from '../money/call-cost';
import { axisFormat, figuresOf } from '../money/figures';
import { axisOf, placesBetween } from '../money/scale';
import { joined } from '../money/sentences';
import type { Sheet, SheetTable, Shown } from '../money/sheet';
import { inferenceBounds, inferenceGroups, inferenceStart, type InferenceField } from './fields';
import { breakEvenCalls, ownCards } from './own-cards';
import type { InferenceWords } from './words';

type Values = Shown<InferenceField, InferenceWords>['values'];
type InferenceShown = Shown<InferenceField, InferenceWords>;

export const inferenceSheet: Sheet<InferenceField, InferenceWords> = {
  part: 'inference-cost',
  start: inferenceStart,
  bounds: inferenceBounds,
  groups: inferenceGroups,
  criteria: [{ id: 'fin-unit-margin', chapter: 'finance-and-fundraising' }],
  summary: ({ values, words, locale }) => {
    const { sum, price, percent, count } = figuresOf(locale);
    const cost = callCost(values, values.retries);
    const { cards, use, ...own } = ownCards(tokensOf(values, values.calls), values);
    const million = tokensOf(values, values.calls) / 1_000_000;
    const from = breakEven(values);
    return joined(locale, [
      fill(words.call, {
        cost: price(cost),
        calls: count(values.calls),
        month: sum(cost * values.calls),
      }),
      fill(words.own, {
        cards: cardsText(cards, locale, count),
        month: sum(own.cost),
        use: percent(use, use < 0.1 ? 1 : 0),
        million: million > 0 ? price(own.cost / million) : '–',
      }),
      from === null ? words.never : fill(words.breakEven, { calls: count(Math.ceil(from)) }),
    ]);
  },
  plot: ({ values, words, locale }) => {
    const most = 2 * Math.max(values.calls, breakEven(values) ?? 0, 1);
    const x = axisOf([most]);
    const at = placesBetween(0, x[1], 80);
    const vendor = at.map((calls) => [calls, calls * callCost(values, values.retries)] as const);
    const own = at.map((calls) => [calls, ownCards(tokensOf(values, calls), values).cost] as const);
    return {
      title: words.plot,
      x,
      y: axisOf([...vendor, ...own].map(([, cost]) => cost)),
      xLabel: words.callsAMonth,
      yLabel: words.perMonth,
      lines: [
        { name: words.vendor, points: vendor, kind: 1 },
        { name: words.cards, points: own, kind: 2 },
      ],
      ...axisFormat(locale),
    };
  },
  tables: (shown) => [partsTable(shown), volumeTable(shown)],
};

/** Tokens written in so many calls, those made again included. */
function tokensOf({ written, reasoning, retries }: Values, calls: number): number {
  return (written + reasoning) * (1 + retries / 100) * calls;
}

function breakEven(values: Values): number | null {
  const cost = callCost(values, values.retries);
  return breakEvenCalls({ cost, tokens: tokensOf(values, 1) }, values);
}

function cardsText(cards: number, locale: string, count: (value: number) => string): string {
  if (locale === 'zh') return `${count(cards)} 张卡`;
  return cards === 1 ? 'one card' : `${count(cards)} cards`;
}

function partsTable({ values, words, locale }: InferenceShown): SheetTable {
  const { price, percent, count } = figuresOf(locale);
  const parts = callParts(values);
  const total = callCost(values, values.retries);
  const share = (cost: number) => percent(total > 0 ? cost / total : null);
  const again = total - callCost(values);
  return {
    title: words.partsTitle,
    head: words.partsHead,
    rows: [
      ...callPartIds.map((id) => {
        const part = parts[id];
        return [
          words.parts[id],
          count(part.tokens),
          price(part.price),
          price(part.cost),
          share(part.cost),
        ];
      }),
      [words.again, '', '', price(again), share(again)],
      [words.total, '', '', price(total), share(total)],
    ],
  };
}

function volumeTable({ values, words, locale }: InferenceShown): SheetTable {
  const { sum, price, percent, count } = figuresOf(locale);
  const cost = callCost(values, values.retries);
  const volumes = [0.1, 1, 10, 100].map((times) => Math.round(values.calls * times));
  return {
    title: words.volumeTitle,
    head: words.volumeHead,
    rows: [...new Set(volumes)].map((calls) => {
      const tokens = tokensOf(values, calls);
      const own = ownCards(tokens, values);
      return [
        count(calls),
        sum(cost * calls),
        sum(own.cost),
        count(own.cards),
        percent(own.use, own.use < 0.1 ? 1 : 0),
        tokens > 0 ? price((own.cost / tokens) * 1_000_000) : '–',
      ];
    }),
  };
}
