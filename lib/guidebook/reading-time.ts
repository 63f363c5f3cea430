import type { Locale } from './text';

/** Words a minute in English (Brysbaert 2019, doi.org/10.1016/j.jml.2019.104047); characters a minute in Chinese, a rule of thumb. */
const pace = { en: 238, zh: 400 } as const satisfies Record<Locale, number>;

/** Whole minutes to read a text, at least one. */
export function readingMinutes(length: number, locale: Locale): number {
  return Math.max(1, Math.round(length / pace[locale]));
}
