export type Holder = {
  /** Of the whole company. */
  share: number;
  /** Taken out first: money paid in × its multiple. 0: ordinary shares. */
  preference: number;
  /** After its preference it also takes its share of the rest. */
  participating?: boolean;
};

/**
 * Who gets what of a price. Preferences come first, all of one rank. A holder without
 * participation chooses: the preference, or its share as ordinary stock. Those with the
 * smallest preference for their share give it up first, each if that pays.
 */
export function proceeds<Id extends string>(
  holders: Readonly<Record<Id, Holder>>,
  price: number,
): Readonly<Record<Id, number>> {
  const ids = Object.keys(holders) as Id[];
  const ordinary = new Set(ids.filter((id) => holders[id].preference === 0));
  const choosing = ids
    .filter((id) => !ordinary.has(id) && !holders[id].participating)
    .sort((a, b) => perShare(holders[a]) - perShare(holders[b]));
  for (const id of choosing) {
    const converted = split(holders, price, new Set([...ordinary, id]));
    if (converted[id] <= split(holders, price, ordinary)[id]) break;
    ordinary.add(id);
  }
  return split(holders, price, ordinary);
}

const perShare = ({ preference, share }: Holder) => (share > 0 ? preference / share : Infinity);

function split<Id extends string>(
  holders: Readonly<Record<Id, Holder>>,
  price: number,
  ordinary: ReadonlySet<Id>,
): Record<Id, number> {
  const ids = Object.keys(holders) as Id[];
  const due = (id: Id) => (ordinary.has(id) ? 0 : holders[id].preference);
  const first = ids.reduce((sum, id) => sum + due(id), 0);
  const paid = first > 0 ? Math.min(price / first, 1) : 0;
  const takesPart = (id: Id) => ordinary.has(id) || holders[id].participating === true;
  const rest = Math.max(price - first, 0);
  const sharing = ids.reduce((sum, id) => sum + (takesPart(id) ? holders[id].share : 0), 0);
  const part = (id: Id) =>
    takesPart(id) && sharing > 0 ? (rest * holders[id].share) / sharing : 0;
  return Object.fromEntries(ids.map((id) => [id, due(id) * paid + part(id)])) as Record<Id, number>;
}
