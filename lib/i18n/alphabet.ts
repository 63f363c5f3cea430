import type { Locale } from './locale';

/** Words of one letter of an index, in order. */
export type LetterGroup<Entry> = { letter: string; entries: readonly Entry[] };

/**
 * The first character, in pinyin order, of each initial letter: a character belongs to the last
 * letter whose first character does not come after it. No syllable begins with I, U or V.
 */
// prettier-ignore
const firstByLetter = {
  A: '阿', B: '八', C: '嚓', D: '哒', E: '妸', F: '发', G: '旮', H: '哈', J: '讥', K: '咔', L: '垃', M: '痳',
  N: '拏', O: '噢', P: '妑', Q: '七', R: '呥', S: '仨', T: '他', W: '穵', X: '夕', Y: '丫', Z: '帀',
} as const;

const collators = {
  en: new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true }),
  zh: new Intl.Collator('zh-u-co-pinyin', { ignorePunctuation: true }),
} as const satisfies Record<Locale, Intl.Collator>;

/** The letter that a word stands under: A-Z, by pinyin for Chinese; # for what begins otherwise. */
export function letterOf(word: string, locale: Locale): string {
  const latin = /^[^\p{L}]*([a-z])/iu.exec(word)?.[1];
  if (latin) return latin.toUpperCase();
  if (!/^[^\p{L}]*\p{Script=Han}/u.test(word)) return '#';
  const letters = Object.entries(firstByLetter);
  const found = letters.findLast(([, first]) => collators[locale].compare(first, word) <= 0);
  return found?.[0] ?? '#';
}

/** Entries under their letters, both in the order of a dictionary of that language. */
export function byLetter<Entry>(
  entries: readonly Entry[],
  wordOf: (entry: Entry) => string,
  locale: Locale,
): LetterGroup<Entry>[] {
  const { compare } = collators[locale];
  const groups = new Map<string, Entry[]>();
  for (const entry of [...entries].sort((a, b) => compare(wordOf(a), wordOf(b)))) {
    const letter = letterOf(wordOf(entry), locale);
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, members]) => ({ letter, entries: members }));
}
