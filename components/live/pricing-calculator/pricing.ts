import { monthOf, planMonth, type PlanInputs, type PlanMonth } from '../money/plan';

export type UsersInputs = {
  /** Calls a month of most customers. */
  usual: number;
  /** Customers who use much more, %. */
  heavyShare: number;
  heavy: number;
};

/** The average customer's month: usual and heavy ones in their shares. */
export function averageMonth(plan: PlanInputs, users: UsersInputs): PlanMonth {
  const share = users.heavyShare / 100;
  const usual = planMonth(plan, users.usual);
  const heavy = planMonth(plan, users.heavy);
  const mean = (of: 'revenue' | 'cost') => (1 - share) * usual[of] + share * heavy[of];
  return monthOf(mean('revenue'), mean('cost'));
}

/** The same price without a limit. */
export const flat = (plan: PlanInputs): PlanInputs => ({ ...plan, included: Infinity });

const LADDER = [400, 800, 1000, 2000, 4000];

/** Usages to compare: round ones about the customers', and the customers' own. */
export function ladder({ usual, heavy }: UsersInputs, included: number): number[] {
  const most = Math.max(heavy, usual, included);
  const round =
    most <= 4000 ? LADDER : [0.1, 0.25, 0.5, 1].map((share) => Math.round(most * share));
  return [...new Set([...round, usual, heavy])].sort((a, b) => a - b);
}
