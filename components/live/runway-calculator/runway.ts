/** Months after which nothing more is said: what lies beyond is no plan. */
const HORIZON = 60;

export type RunwayInputs = {
  /** In the bank today. Any currency; all sums in the same. */
  cash: number;
  /** Spent in the first month, all of it, before any income. */
  costs: number;
  /** Received in the first month. */
  revenue: number;
  /** Growth of revenue from month to month, %. */
  growth: number;
  /** Costs that grow with revenue, % of it: model, hosting, support, fees. The rest stands still. */
  serving?: number;
};

export type Month = { month: number; revenue: number; net: number; cash: number };

export type Runway = {
  /** Cash over today's net burn, in months; null: nothing is burnt. */
  simple: number | null;
  /** Month by month until income covers the costs, or to the horizon; cash below zero is what is missing. */
  months: readonly Month[];
  /** The last month that ends with cash; null: cash outlasts the horizon or never falls. */
  lastMonth: number | null;
  /** Whether income overtakes costs before cash is gone (Graham 2015). */
  alive: boolean;
  /** Where cash is lowest. */
  lowest: { month: number; cash: number };
};

/**
 * Runway and default alive: month m receives `revenue × (1 + growth)^(m-1)` and spends today's
 * costs plus `serving` % of what revenue has grown by. The first month brings today's revenue:
 * growth starts with the second.
 */
export function runway({ cash, costs, revenue, growth, serving = 0 }: RunwayInputs): Runway {
  const burn = costs - revenue;
  const marginShare = 1 - serving / 100;
  // Once covered, a company that only improves stays covered; another one is followed on.
  const improves = growth * marginShare >= 0;
  const months: Month[] = [];
  let left = cash;
  for (let month = 1; month <= HORIZON; month += 1) {
    const received = revenue * (1 + growth / 100) ** (month - 1);
    const net = -burn + (received - revenue) * marginShare;
    left += net;
    months.push({ month, revenue: received, net, cash: left });
    if (net >= 0 && improves) break;
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
    alive: !out && (months.at(-1)?.net ?? -1) >= 0,
    lowest,
  };
}

export const stressIds = ['customer', 'model', 'both'] as const;
/** The largest customer leaves; the model bill rises by half; both at once. */
export type StressId = (typeof stressIds)[number];

/** How much dearer models become in the stress. */
const DEARER = 0.5;

/**
 * The same company under each stress.
 * @param shares the largest customer's share of revenue and the model bill's share of costs, %
 */
export function stressed(
  inputs: RunwayInputs,
  shares: { customer: number; model: number },
): Readonly<Record<StressId, Runway>> {
  const revenue = inputs.revenue * (1 - shares.customer / 100);
  const costs = inputs.costs * (1 + (DEARER * shares.model) / 100);
  return {
    customer: runway({ ...inputs, revenue }),
    model: runway({ ...inputs, costs }),
    both: runway({ ...inputs, revenue, costs }),
  };
}
