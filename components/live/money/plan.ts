export type PlanInputs = {
  /** Paid a month, whatever the use. */
  price: number;
  /** What a customer costs a month besides calls. */
  other: number;
  call: number;
  /** Calls within the price; beyond them each is charged. Infinity: flat. */
  included: number;
  /** Charged for each further call. */
  further: number;
};

export type PlanMonth = {
  revenue: number;
  cost: number;
  /** Revenue less cost of serving. */
  gain: number;
  /** Gross margin as a share of revenue; null: no revenue. */
  margin: number | null;
};

/** One customer's month at so many calls: GM = (revenue − model − other costs of serving) ÷ revenue. */
export function planMonth(plan: PlanInputs, calls: number): PlanMonth {
  const beyond = Math.max(calls - plan.included, 0);
  // Flat: no call lies beyond, whatever it would cost.
  const revenue = plan.price + (beyond > 0 ? beyond * plan.further : 0);
  return monthOf(revenue, plan.other + calls * plan.call);
}

export function monthOf(revenue: number, cost: number): PlanMonth {
  const gain = revenue - cost;
  return { revenue, cost, gain, margin: revenue > 0 ? gain / revenue : null };
}

/** Calls at which a flat price earns nothing more: (price − other costs) ÷ cost of a call. Null: never, or from the start. */
export function flatLimit({ price, other, call }: Omit<PlanInputs, 'included' | 'further'>) {
  return call > 0 && price >= other ? (price - other) / call : null;
}
