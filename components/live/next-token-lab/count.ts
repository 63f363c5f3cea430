import type { Locale } from '@/lib/i18n/locale';
import { END, type ModelFile } from './model';
import { tokenise } from './tokens';

/** English words are rich: two of context are enough for this little text. Characters need three. */
const CONTEXT = { en: 2, zh: 3 } as const;
/** A word that came once teaches nothing but itself; no more does a context, the longer the less. */
const LEAST_WORD = 2;
const LEAST_CONTEXT = [0, 2, 2, 3] as const;

/** Counts a model from paragraphs. Run when the site is built. */
export function countModel(paragraphs: readonly string[], locale: Locale): ModelFile {
  const runs = paragraphs.map((text) => tokenise(text, locale));
  const often = new Map<string, number>();
  for (const token of runs.flat()) often.set(token, (often.get(token) ?? 0) + 1);
  // The commonest first: ids are short, and the order of ids is the order of single-word counts.
  const words = [...often]
    .filter(([, count]) => count >= LEAST_WORD)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
  const ids = new Map(words.map((word, index) => [word, index + 1]));
  // A rare word parts the text: its neighbours were no neighbours of each other.
  const pieces = runs.flatMap((run) => split(run.map((token) => ids.get(token))));

  const levels = Array.from({ length: CONTEXT[locale] + 1 }, (_, length) =>
    countLevel(pieces, length),
  );
  return { locale, words: [END, ...words], levels };
}

/** Paragraphs as ids, begun and ended by END; parted at rare words, where END does not stand. */
function split(run: readonly (number | undefined)[]): number[][] {
  const pieces: number[][] = [[0]];
  for (const id of run) {
    if (id === undefined) pieces.push([]);
    else pieces.at(-1)?.push(id);
  }
  pieces.at(-1)?.push(0);
  return pieces.filter((piece) => piece.length > 1);
}

/** How often what followed each context of `length`: `[...context, kinds, word, count, word, count, …]` one after another. */
function countLevel(pieces: readonly number[][], length: number): number[] {
  const contexts = new Map<string, Map<number, number>>();
  for (const piece of pieces) {
    // The mark that begins a paragraph is a context, never a word that follows.
    const first = piece[0] === 0 ? Math.max(length, 1) : length;
    for (let at = first; at < piece.length; at += 1) {
      const context = piece.slice(at - length, at).join(' ');
      const counts = contexts.get(context) ?? new Map<number, number>();
      const word = piece[at] ?? 0;
      counts.set(word, (counts.get(word) ?? 0) + 1);
      contexts.set(context, counts);
    }
  }
  return [...contexts].flatMap(([context, counts]) => {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total < (LEAST_CONTEXT[length] ?? 0)) return [];
    const ranked = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
    const before = context === '' ? [] : context.split(' ').map(Number);
    return [...before, ranked.length, ...ranked.flat()];
  });
}
