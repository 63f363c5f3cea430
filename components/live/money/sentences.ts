import type { Locale } from '@/lib/i18n/locale';

/** Sentences one after another; Chinese sets no space between them. */
export function joined(locale: Locale, sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(locale === 'zh' ? '' : ' ');
}
