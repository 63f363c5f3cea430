const MILLION = 1_000_000;

export type CallInputs = {
  /** Tokens read, cached ones included. */
  read: number;
  /** Of these, what the vendor has kept from an earlier call; never more than `read`. */
  cached: number;
  written: number;
  /** Tokens of reasoning that nobody sees; billed as written. */
  reasoning: number;
  /** Per million tokens read and written. */
  priceRead: number;
  priceWritten: number;
  /** What a cached token costs, % of the price of a token read. */
  cachedPrice: number;
};

export const callPartIds = ['fresh', 'cached', 'written', 'reasoning'] as const;
export type CallPartId = (typeof callPartIds)[number];
export type CallPart = { tokens: number; price: number; cost: number };

/** One call by what is billed: fresh and cached input, answer, reasoning. */
export function callParts(call: CallInputs): Readonly<Record<CallPartId, CallPart>> {
  const cached = Math.min(call.cached, call.read);
  const part = (tokens: number, price: number) => ({
    tokens,
    price,
    cost: (tokens * price) / MILLION,
  });
  return {
    fresh: part(call.read - cached, call.priceRead),
    cached: part(cached, (call.priceRead * call.cachedPrice) / 100),
    written: part(call.written, call.priceWritten),
    reasoning: part(call.reasoning, call.priceWritten),
  };
}

/**
 * What one call costs: Σ tokens × price per million.
 * @param retries calls made again, % of calls; each is billed
 */
export function callCost(call: CallInputs, retries = 0): number {
  const parts = Object.values(callParts(call));
  return parts.reduce((sum, { cost }) => sum + cost, 0) * (1 + retries / 100);
}
