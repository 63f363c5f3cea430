import type { Locale } from '@/lib/i18n/locale';

/** Sentences one after another; Chinese sets no space between them. */
export function joined(locale: Locale, sentences: readonly string[]): string {
  const said = sentences.filter(Boolean);
  return locale === 'zh' ? closed(said.join('')) : said.join(' ');
}

/** A figure that ends in 万 or 亿 needs no space before the next character: 800 万出售. */
export function closed(text: string): string {
  return text.replace(/([万亿]) (?=\p{Script=Han})/gu, '$1');
}
