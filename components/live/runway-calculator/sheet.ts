import { fill } from '@/lib/i18n/format';
import { axisFormat, figuresOf } from '../money/figures';
import { axisOf } from '../money/scale';
import { joined } from '../money/sentences';
import type { Sheet, SheetTable, Shown } from '../money/sheet';
import { runwayBounds, runwayGroups, runwayStart, type RunwayField } from './fields';
import { runway, stressed, stressIds, type Runway } from './runway';
import { weeksOf } from './weeks';
import type { RunwayWords } from './words';

type RunwayShown = Shown<RunwayField, RunwayWords>;

export const runwaySheet: Sheet<RunwayField, RunwayWords> = {
  part: 'runway-calculator',
  start: runwayStart,
  bounds: runwayBounds,
  groups: runwayGroups,
  sliders: { growth: 0.5 },
  criteria: [
    { id: 'fin-runway', chapter: 'finance-and-fundraising' },
    { id: 'fin-default-alive', chapter: 'finance-and-fundraising' },
  ],
  summary: (shown) => joined(shown.locale, [longRun(shown), weeksAhead(shown)]),
  plot: ({ values, words, locale }) => {
    const { months } = runway(values);
    const points = [{ month: 0, cash: values.cash }, ...months].map(
      ({ month, cash }) => [month, cash] as const,
    );
    return {
      title: words.plot,
      x: [0, Math.max(4, Math.ceil(months.length / 4) * 4)],
      y: axisOf(points.map(([, cash]) => cash)),
      xLabel: words.month,
      yLabel: words.cash,
      lines: [{ name: words.cash, points, kind: 1 }],
      ...axisFormat(locale),
    };
  },
  tables: (shown) => [stressTable(shown), weekTable(shown), monthTable(shown)],
};

function longRun({ values, words, locale }: RunwayShown): string {
  const { sum, count } = figuresOf(locale);
  const { simple, alive, lastMonth, lowest, months } = runway(values);
  const now = simple === null ? words.noBurn : fill(words.simple, { months: count(simple, 1) });
  if (lastMonth !== null) {
    return joined(locale, [now, fill(words.dead, { lastMonth, missing: sum(-lowest.cash) })]);
  }
  if (simple === null) return now;
  if (!alive) return joined(locale, [now, words.far]);
  const month = months.at(-1)?.month ?? 0;
  const when = { month, low: lowest.month, lowest: sum(lowest.cash) };
  return joined(locale, [now, fill(words.alive, when)]);
}

function weeksAhead({ values, words, locale }: RunwayShown): string {
  const lowest = weeksOf(values).reduce((low, week) => (week.cash < low.cash ? week : low));
  const { week, cash } = lowest;
  const where = fill(words.lowWeek, { week, cash: figuresOf(locale).sum(cash) });
  const isShort = cash < (values.costs * values.wages) / 100;
  return joined(locale, [where, isShort ? words.underWages : '']);
}

function stressTable({ values, words, locale }: RunwayShown): SheetTable {
  const under = stressed(values, values);
  const row = (name: string, { simple, alive, lastMonth }: Runway) => [
    name,
    simple === null ? '–' : figuresOf(locale).count(simple, 1),
    words.outcomes[alive ? 'alive' : lastMonth === null ? 'open' : 'dead'],
  ];
  return {
    title: words.stress,
    head: words.stressHead,
    rows: stressIds.map((id) => row(words.stresses[id], under[id])),
  };
}

function weekTable({ values, words, locale }: RunwayShown): SheetTable {
  const { sum } = figuresOf(locale);
  const weeks = weeksOf(values);
  return {
    title: words.weeks,
    head: [words.week, words.received, words.spent, words.cash],
    rows: weeks.map(({ week, received, spent, cash }) => [
      String(week),
      received ? sum(received) : '–',
      sum(spent),
      sum(cash),
    ]),
    bars: weeks.map(({ cash }) => cash),
    folded: true,
  };
}

function monthTable({ values, words, locale }: RunwayShown): SheetTable {
  const { sum } = figuresOf(locale);
  return {
    title: words.plot,
    head: [words.month, words.revenue, words.net, words.cash],
    rows: runway(values).months.map(({ month, revenue, net, cash }) => [
      String(month),
      sum(revenue),
      sum(net),
      sum(cash),
    ]),
    folded: true,
  };
}
