export type TaskInputs = {
  /** What one call costs. */
  call: number;
  calls: number;
  /** Tools, search, hosting, support, for each attempt. */
  tools: number;
  /** Attempts that a person checks, %. */
  review: number;
  minutes: number;
  /** A person's hour. */
  wage: number;
  /** Attempts that pass your own test, %. */
  success: number;
  /** Earned by each success. */
  price: number;
};

export type Task = {
  /** One attempt, by what it goes into. */
  parts: { calls: number; tools: number; review: number };
  attempt: number;
  /** Failures cost as much and earn nothing: attempt ÷ success rate. Null: nothing succeeds. */
  perSuccess: number | null;
  /** Price less cost of a success, as a share of the price. Null: no price or no success. */
  margin: number | null;
};

/** The unit is a successful task. */
export function task(inputs: TaskInputs): Task {
  const parts = {
    calls: inputs.calls * inputs.call,
    tools: inputs.tools,
    review: (inputs.review / 100) * (inputs.minutes / 60) * inputs.wage,
  };
  const attempt = parts.calls + parts.tools + parts.review;
  const perSuccess = inputs.success > 0 ? attempt / (inputs.success / 100) : null;
  const margin =
    perSuccess !== null && inputs.price > 0 ? (inputs.price - perSuccess) / inputs.price : null;
  return { parts, attempt, perSuccess, margin };
}

/** Where the margin is zero, one number being moved at a time; null: nowhere. */
export type Limits = Readonly<Record<'call' | 'review' | 'success' | 'price', number | null>>;

export function limits(inputs: TaskInputs): Limits {
  const { parts, attempt, perSuccess } = task(inputs);
  const earned = inputs.price * (inputs.success / 100);
  const inRange = (value: number, most: number) => (value >= 0 && value <= most ? value : null);
  const fullReview = (inputs.minutes / 60) * inputs.wage;
  return {
    call:
      inputs.calls > 0
        ? inRange((earned - parts.tools - parts.review) / inputs.calls, Infinity)
        : null,
    review:
      fullReview > 0
        ? inRange(((earned - parts.calls - parts.tools) / fullReview) * 100, 100)
        : null,
    success: inputs.price > 0 ? inRange((attempt / inputs.price) * 100, 100) : null,
    price: perSuccess,
  };
}
