/** Months after which nothing more is said: what lies beyond is no plan. */
const HORIZON = 60;

export type RunwayInputs = {
  /** In the bank today. Any currency; the unit of all sums is the same, thousands by default. */
  cash: number;
  /** Spent in a month, all of it, before any income. */
  costs: number;
  /** Received in the first month. */
  revenue: number;
  /** Growth of revenue from month to month, %. */
  growth: number;
};

export type Month = { month: number; revenue: number; net: number; cash: number };

export type Runway = {
  /** Cash over today's net burn, in months; null: nothing is burnt. */
  simple: number | null;
  /** Month by month until income covers the costs, or to the horizon; cash below zero is what is missing. */
  months: readonly Month[];
  /** The last month that ends with cash; null: cash outlasts the horizon or never falls. */
  lastMonth: number | null;
  /** Whether income overtakes costs before cash is gone, costs staying as they are (Graham 2015). */
  alive: boolean;
  /** Where cash is lowest. */
  lowest: { month: number; cash: number };
};

/**
 * Runway and default alive: month m receives `revenue × (1 + growth)^(m-1)` and spends `costs`.
 * The first month brings today's revenue: growth starts with the second.
 */
export function runway({ cash, costs, revenue, growth }: RunwayInputs): Runway {
  const burn = costs - revenue;
  const months: Month[] = [];
  let left = cash;
  let covered = burn <= 0;
  for (let month = 1; month <= HORIZON; month += 1) {
    const received = revenue * (1 + growth / 100) ** (month - 1);
    const net = received - costs;
    left += net;
    months.push({ month, revenue: received, net, cash: left });
    covered = net >= 0;
    if (covered) break;
  }
  const lowest = months.reduce(
    (low, { month, cash: after }) => (after < low.cash ? { month, cash: after } : low),
    { month: 0, cash },
  );
  const out = months.find((month) => month.cash < 0);
  return {
    simple: burn > 0 ? cash / burn : null,
    months,
    lastMonth: out ? out.month - 1 : null,
    alive: covered && !out,
    lowest,
  };
}

/** Stresses of the risk chapter: income a fifth lower, costs a quarter higher, the largest receipt three months late. */
export type StressId = 'revenue' | 'costs' | 'late';

/** The simple runway under each stress, in months; null: nothing is burnt. */
export function stressed(inputs: RunwayInputs): Readonly<Record<StressId, number | null>> {
  return {
    revenue: runway({ ...inputs, revenue: inputs.revenue * 0.8 }).simple,
    costs: runway({ ...inputs, costs: inputs.costs * 1.25 }).simple,
    late: runway({ ...inputs, cash: Math.max(inputs.cash - 3 * inputs.revenue, 0) }).simple,
  };
}
