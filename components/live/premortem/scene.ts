import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import type { PremortemWords } from './words';

/** What the pre-mortem is of; kept beside its causes. */
export type Scene = { what: string; date: string };

/** The sentence that the team hears, or null while something is missing. */
export function sceneText({ what, date }: Scene, locale: Locale, words: PremortemWords) {
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? formatDay(date, locale) : '';
  return what.trim() && day ? fill(words.scene, { what: what.trim(), date: day }) : null;
}
