export type RoundInputs = {
  /** Paid for a post-money SAFE; 0: there is none. */
  safe: number;
  /** Its post-money valuation cap. */
  cap: number;
  /** New money of the priced round. */
  money: number;
  /** Valuation before it. */
  pre: number;
  /** New option pool, % of the company after the round. */
  pool: number;
};

export const holderIds = ['founders', 'safe', 'investor', 'pool', 'later'] as const;
export type HolderId = (typeof holderIds)[number];
/** Shares of the whole company; they add up to 1. */
export type Stakes = Readonly<Record<HolderId, number>>;

export type CapTable = {
  afterSafe: Stakes;
  afterRound: Stakes;
  /** New money ÷ valuation after it. */
  sold: number;
  /** What is really offered for the company as it stands: the pool comes out of it. */
  effectivePre: number;
  /** The SAFE converts at its cap; if the round is cheaper, at the price of the round. */
  atCap: boolean;
};

const nobody: Stakes = { founders: 0, safe: 0, investor: 0, pool: 0, later: 0 };

/**
 * A post-money SAFE fixes `safe ÷ cap` of the company before the round. The round sells
 * `money ÷ (pre + money)`, and the pool is new: all earlier holders keep what is left, in proportion.
 * Null: they would keep nothing.
 */
export function capTable({ safe, cap, money, pre, pool }: RoundInputs): CapTable | null {
  const promised = safe / cap;
  const post = pre + money;
  const sold = post > 0 ? money / post : 0;
  const kept = 1 - sold - pool / 100;
  const effectivePre = post * kept;
  const atCap = cap <= effectivePre;
  const safeStake = safe === 0 ? 0 : atCap ? promised * kept : safe / post;
  const founders = kept - safeStake;
  if (promised >= 1 || kept <= 0 || founders <= 0) return null;
  return {
    afterSafe: { ...nobody, founders: 1 - promised, safe: promised },
    afterRound: { ...nobody, founders, safe: safeStake, investor: sold, pool: pool / 100 },
    sold,
    effectivePre,
    atCap,
  };
}

/** What further rounds leave, each selling the same share: dilution multiplies, 0.8³ = 51.2 %. */
export function afterRounds(stakes: Stakes, rounds: number, sold: number): Stakes {
  const left = (1 - sold / 100) ** rounds;
  return {
    founders: stakes.founders * left,
    safe: stakes.safe * left,
    investor: stakes.investor * left,
    pool: stakes.pool * left,
    later: 1 - (1 - stakes.later) * left,
  };
}
