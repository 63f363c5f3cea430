import type { Locale } from '@/lib/i18n/locale';

/** Begins and ends a paragraph; the id of it is 0. */
export const END = '■';

/** Absolute discount: what each seen continuation gives up to those not seen. */
const DISCOUNT = 0.75;

/** The model as it is served: its words by id, and per length of context the counts in one flat list. */
export type ModelFile = { locale: Locale; words: readonly string[]; levels: readonly number[][] };

/** The counts after contexts of one length, and where in them each context stands. */
type Level = { flat: readonly number[]; places: ReadonlyMap<string, number> };
export type Model = {
  locale: Locale;
  words: readonly string[];
  ids: ReadonlyMap<string, number>;
  levels: readonly Level[];
  /** Probability by id without any context. */
  single: Float64Array;
};

/** Makes a served model ready for use: an index over its lists. */
export function readModel({ locale, words, levels }: ModelFile): Model {
  const single = new Float64Array(words.length);
  // One context of no tokens: how many kinds followed, then id and count of each.
  const [, ...pairs] = levels[0] ?? [];
  pairs.forEach((id, i) => {
    if (i % 2 === 0) single[id] = pairs[i + 1] ?? 0;
  });
  const total = single.reduce((sum, count) => sum + count, 0);
  return {
    locale,
    words,
    single: single.map((count) => count / total),
    ids: new Map(words.map((word, id) => [word, id])),
    levels: levels.map((flat, length) => {
      const places = new Map<string, number>();
      for (let at = 0; at < flat.length;) {
        let context = '';
        for (const end = at + length; at < end; at += 1) context += `${flat[at] ?? 0} `;
        places.set(context, at);
        at += 1 + 2 * (flat[at] ?? 0);
      }
      return { flat, places };
    }),
  };
}

type Seen = { id: number; count: number };

/** What followed the last `length` tokens of a history in the book; null: they never stood there. */
function seenAfter(level: Level, history: readonly number[], length: number): Seen[] | null {
  const context = history.slice(history.length - length).map((id) => `${id} `);
  const at = level.places.get(context.join(''));
  if (at === undefined) return null;
  return Array.from({ length: level.flat[at] ?? 0 }, (_, i) => ({
    id: level.flat[at + 1 + 2 * i] ?? 0,
    count: level.flat[at + 2 + 2 * i] ?? 0,
  }));
}

export type Distribution = {
  /** Probability by id; they sum to 1. */
  p: Float64Array;
  /** Ids from the likeliest on. */
  ranked: Uint32Array;
  /** How many tokens of context were found in the counts. */
  context: number;
};

/**
 * What may follow, by back-off with absolute discounting (after Katz 1987): a seen continuation has
 * (count − d) / total; what the discounts free goes to the unseen, in proportion to what the
 * context shortened by one token says.
 */
export function distribution(model: Model, history: readonly number[]): Distribution {
  const p = model.single.slice();
  const explicit = new Set<number>([0]);
  let found = 0;
  for (const [length, level] of model.levels.entries()) {
    if (length === 0) continue;
    const seen = length <= history.length ? seenAfter(level, history, length) : null;
    if (!seen) break;
    found = length;
    const total = seen.reduce((sum, { count }) => sum + count, 0);
    const unseen = 1 - seen.reduce((sum, { id }) => sum + (p[id] ?? 0), 0);
    // When everything has been seen there is nobody to give to, and nothing is taken.
    const discount = unseen > 1e-9 ? DISCOUNT : 0;
    const scale = discount === 0 ? 0 : (discount * seen.length) / total / unseen;
    for (let id = 0; id < p.length; id += 1) p[id] = (p[id] ?? 0) * scale;
    for (const { id, count } of seen) {
      p[id] = (count - discount) / total;
      explicit.add(id);
    }
  }
  return { p, ranked: rank(p, explicit), context: found };
}

/**
 * Ids by probability. All but the explicit ones have single-word counts times one factor, and ids
 * are in the order of those counts: only the explicit need sorting, then the two lists are merged.
 */
function rank(p: Float64Array, explicit: ReadonlySet<number>): Uint32Array {
  const sorted = [...explicit].sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0) || a - b);
  const ranked = new Uint32Array(p.length);
  // Asked once for every id, which a set is slow at.
  const isExplicit = new Uint8Array(p.length);
  for (const own of sorted) isExplicit[own] = 1;
  let next = 0;
  let id = 0;
  for (let place = 0; place < ranked.length; place += 1) {
    while (isExplicit[id] === 1) id += 1;
    const own = sorted[next];
    const useOwn = own !== undefined && (id >= p.length || (p[own] ?? 0) >= (p[id] ?? 0));
    if (useOwn) next += 1;
    ranked[place] = useOwn ? own : id++;
  }
  return ranked;
}
