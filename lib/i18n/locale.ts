import type { Locale } from '@/lib/guidebook/text';

export type { Locale };

/** The languages in which the interface speaks: those of the book. Restated here, so that islands do not load its schemas. */
export const locales = ['en', 'zh'] as const satisfies readonly Locale[];

/** Value of `lang` and `hreflang`. */
export const languageTag = { en: 'en', zh: 'zh-Hans' } as const satisfies Record<Locale, string>;

/** A language's own name for itself, as a language switch shows it. */
export const languageName = { en: 'English', zh: '简体中文' } as const satisfies Record<
  Locale,
  string
>;

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'zh' : 'en';
}

/**
 * The language that an Accept-Language header asks for first; English when it asks for neither.
 * Source of the q-value rules: RFC 9110 §12.5.4.
 */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find(Boolean);
      return { language: tag.trim().split('-')[0] ?? '', q: q === undefined ? 1 : Number(q) };
    })
    .filter(({ language, q }) => q > 0 && isLocale(language))
    .sort((a, b) => b.q - a.q);
  const first = wanted[0]?.language ?? 'en';
  return isLocale(first) ? first : 'en';
}
