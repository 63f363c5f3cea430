import type { ReadableRow } from '../rows';
import type { Row } from '../row-text';

export const riskPart = 'risk-register';

export const STEPS = ['1', '2', '3', '4', '5'] as const;
export type RiskStep = (typeof STEPS)[number];
export const riskKinds = ['technical', 'data', 'market', 'financial', 'legal', 'people'] as const;
export type RiskKind = (typeof riskKinds)[number];
export const riskResponses = ['avoid', 'reduce', 'share', 'accept'] as const;
export type RiskResponse = (typeof riskResponses)[number];

/** Texts together are at most 1,080 signs, so that a row always fits into one input. */
export const riskShape = {
  risk: { most: 500 },
  kind: { oneOf: riskKinds },
  likelihood: { oneOf: STEPS },
  impact: { oneOf: STEPS },
  owner: { most: 80 },
  trigger: { most: 200 },
  response: { oneOf: riskResponses },
  next: { most: 300 },
  due: { day: true },
  /** Day of the last change. */
  changed: { day: true },
  closed: { oneOf: ['yes'] },
} as const;
export type RiskField = keyof typeof riskShape;
export type RiskRow = Row<RiskField>;
export type Risk = ReadableRow<RiskField>;

/** Likelihood times impact, 1-25; null: not scored yet. A rank, not a measurement (Cox 2008). */
export function scoreOf({ likelihood, impact }: RiskRow): number | null {
  return likelihood && impact ? Number(likelihood) * Number(impact) : null;
}

/** Where the monthly review begins. */
const MONTHLY_FROM = 10;

/** Whether the chapter has it discussed every month: a score of 10 or more, or an impact of 5 whatever the score. */
export function isMonthly(likelihood: number, impact: number): boolean {
  return impact === 5 || likelihood * impact >= MONTHLY_FROM;
}

export const riskOrders = ['score', 'impact', 'due', 'added'] as const;
export type RiskOrder = (typeof riskOrders)[number];

/** Open rows first; within them as asked, ties in the order they were added. */
export function sortedRisks(risks: readonly Risk[], order: RiskOrder): Risk[] {
  const score = ({ row }: Risk) => scoreOf(row) ?? 0;
  const by: Record<RiskOrder, (a: Risk, b: Risk) => number> = {
    score: (a, b) => score(b) - score(a) || Number(b.row.impact) - Number(a.row.impact),
    impact: (a, b) => Number(b.row.impact) - Number(a.row.impact) || score(b) - score(a),
    // A row without a date comes last.
    due: (a, b) => compare(a.row.due || '9', b.row.due || '9'),
    added: () => 0,
  };
  const closed = ({ row }: Risk) => Number(row.closed === 'yes');
  return [...risks].sort((a, b) => closed(a) - closed(b) || by[order](a, b) || compare(a.id, b.id));
}

export type Standing = {
  open: number;
  closed: number;
  /** Of the open ones. */
  unscored: number;
  monthly: number;
  overdue: number;
  ownerless: number;
  /** The open risk with the highest score. */
  highest: Risk | null;
};

/** What a register amounts to on a day. */
export function standingOf(risks: readonly Risk[], today: string): Standing {
  const open = risks.filter(({ row }) => row.closed !== 'yes');
  const scored = open.filter(({ row }) => scoreOf(row) !== null);
  return {
    open: open.length,
    closed: risks.length - open.length,
    unscored: open.length - scored.length,
    monthly: scored.filter(({ row }) => isMonthly(Number(row.likelihood), Number(row.impact)))
      .length,
    overdue: open.filter(({ row }) => row.due !== '' && row.due < today).length,
    ownerless: open.filter(({ row }) => row.owner.trim() === '').length,
    highest: sortedRisks(scored, 'score')[0] ?? null,
  };
}

/** Numbers of open risks by cell, `likelihood/impact`; a risk's number is its place in the order they were added, from 1. */
export function cellsOf(risks: readonly Risk[]): ReadonlyMap<string, readonly number[]> {
  const cells = new Map<string, number[]>();
  for (const [index, { row }] of risks.entries()) {
    if (row.closed === 'yes' || scoreOf(row) === null) continue;
    const key = `${row.likelihood}/${row.impact}`;
    cells.set(key, [...(cells.get(key) ?? []), index + 1]);
  }
  return cells;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
