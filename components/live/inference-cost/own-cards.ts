const HOURS_A_MONTH = 730;
const MILLION = 1_000_000;

export type CardInputs = {
  /** Rent of one card for an hour; it runs day and night. */
  hour: number;
  /** Tokens a second that one card writes with many requests at once. */
  speed: number;
  /** Highest share of the time you can keep it busy, %: demand has nights and peaks. */
  busiest: number;
  /** People and tools that keep it running, a month. */
  upkeep: number;
};

/** Cost of a million tokens on a rented card: rent of an hour ÷ tokens delivered in it. */
export function perMillion(hour: number, speed: number, use: number): number {
  return (hour / (speed * 3600 * use)) * MILLION;
}

export type OwnCards = {
  cards: number;
  cost: number;
  /** Share of the time the cards write. */
  use: number;
};

/** What it takes to write so many tokens a month on cards of one's own. */
export function ownCards(tokens: number, card: CardInputs): OwnCards {
  const most = capacity(card);
  const cards = Math.max(1, Math.ceil((tokens / most) * (1 - 1e-12)));
  return {
    cards,
    cost: cards * card.hour * HOURS_A_MONTH + card.upkeep,
    use: ((tokens / most) * (card.busiest / 100)) / cards,
  };
}

/**
 * The first number of calls a month at which own cards cost no more than the vendor: with n cards
 * `(n × rent + upkeep) ÷ cost of a call`, if n cards can carry it. Null: never.
 */
export function breakEvenCalls(
  call: { cost: number; tokens: number },
  card: CardInputs,
): number | null {
  if (call.cost <= 0) return null;
  const rent = card.hour * HOURS_A_MONTH;
  const fromOne = (rent + card.upkeep) / call.cost;
  if (call.tokens <= 0) return fromOne;
  const callsACard = capacity(card) / call.tokens;
  const gainACard = callsACard - rent / call.cost;
  if (gainACard <= 0) return null;
  const cards = Math.max(1, Math.ceil((card.upkeep / call.cost / gainACard) * (1 - 1e-12)));
  return (cards * rent + card.upkeep) / call.cost;
}

/** Tokens a month that one card writes at its busiest. */
function capacity({ speed, busiest }: CardInputs): number {
  return speed * 3600 * HOURS_A_MONTH * (busiest / 100);
}
