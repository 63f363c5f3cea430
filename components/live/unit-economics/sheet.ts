import { fill } from '@/lib/i18n/format';
import { figuresOf } from '../money/figures';
import { axisOf, placesBetween } from '../money/scale';
import { joined } from '../money/sentences';
import type { Sheet, SheetTable, Shown } from '../money/sheet';
import { unitBounds, unitGroups, unitStart, type UnitField } from './fields';
import { limits, task, type TaskInputs } from './task';
import type { CaseId, UnitWords } from './words';

type UnitShown = Shown<UnitField, UnitWords>;

/** Half as much again for calls; three times the checks: the cases of the chapter. */
const worse: Readonly<Record<CaseId, (inputs: TaskInputs) => TaskInputs>> = {
  plan: (inputs) => inputs,
  dearer: (inputs) => ({ ...inputs, call: inputs.call * 1.5 }),
  review: (inputs) => ({ ...inputs, review: Math.min(inputs.review * 3, 100) }),
};
const CASES: readonly CaseId[] = ['plan', 'dearer', 'review'];
const PARTS = ['calls', 'tools', 'review'] as const;

export const unitSheet: Sheet<UnitField, UnitWords> = {
  part: 'unit-economics',
  start: unitStart,
  bounds: unitBounds,
  groups: unitGroups,
  sliders: { review: 1, success: 1 },
  callField: 'call',
  criteria: [{ id: 'feas-unit-economics', chapter: 'feasibility' }],
  summary: ({ values, words, locale }) => {
    const { price, percent } = figuresOf(locale);
    const { parts, attempt, perSuccess, margin } = task(values);
    const cost = price(perSuccess ?? 0);
    const earns =
      margin === null
        ? fill(words.noPrice, { cost })
        : fill(words.answer, { cost, price: price(values.price), margin: percent(margin) });
    if (attempt === 0) return earns;
    const largest = PARTS.reduce((most, id) => (parts[id] > parts[most] ? id : most));
    const share = percent(parts[largest] / attempt);
    const where = fill(words.largest, { part: words.parts[largest], share });
    return joined(locale, [earns, where]);
  },
  plot: ({ values, words }) => {
    const shares = placesBetween(0, Math.min(100, Math.max(20, values.review * 4)), 20);
    const line = (inputs: TaskInputs) =>
      shares.map((review) => {
        const { margin } = task({ ...inputs, review });
        return [review, Math.max((margin ?? -1) * 100, -100)] as const;
      });
    const plan = line(values);
    const dearer = line(worse.dearer(values));
    return {
      title: words.plot,
      x: [0, shares.at(-1) ?? 100],
      y: axisOf([...plan, ...dearer].map(([, margin]) => margin)),
      xLabel: words.reviewShare,
      yLabel: words.margin,
      lines: [
        { name: words.cases.plan, points: plan, kind: 1 },
        { name: words.cases.dearer, points: dearer, kind: 2 },
      ],
    };
  },
  tables: (shown) => [casesTable(shown), limitsTable(shown), partsTable(shown)],
};

function casesTable({ values, words, locale }: UnitShown): SheetTable {
  const { price, percent } = figuresOf(locale);
  return {
    title: words.casesTitle,
    head: words.casesHead,
    rows: CASES.map((id) => {
      const { perSuccess, margin } = task(worse[id](values));
      return [words.cases[id], price(perSuccess ?? 0), percent(margin)];
    }),
  };
}

function limitsTable({ values, words, locale }: UnitShown): SheetTable {
  const { price, percent } = figuresOf(locale);
  const zero = limits(values);
  const share = (value: number | null) => percent(value === null ? null : value / 100);
  const sum = (value: number | null) => (value === null ? '–' : price(value));
  return {
    title: words.limitsTitle,
    head: words.limitsHead,
    rows: [
      [words.limits.call, price(values.call), sum(zero.call)],
      [words.limits.review, share(values.review), share(zero.review)],
      [words.limits.success, share(values.success), share(zero.success)],
      [words.limits.price, price(values.price), sum(zero.price)],
    ],
  };
}

function partsTable({ values, words, locale }: UnitShown): SheetTable {
  const { price, percent } = figuresOf(locale);
  const { parts, attempt, perSuccess } = task(values);
  const share = (cost: number) => percent(attempt > 0 ? cost / attempt : null);
  return {
    title: words.partsTitle,
    head: words.partsHead,
    rows: [
      ...PARTS.map((id) => [words.parts[id], price(parts[id]), share(parts[id])]),
      [words.attempt, price(attempt), share(attempt)],
      [words.perSuccess, price(perSuccess ?? 0), '–'],
    ],
  };
}
