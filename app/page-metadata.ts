import type { Metadata } from 'next';
import { languageTag, locales, type Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { inLocale } from '@/lib/routes';

type PageMetadata = { locale: Locale; path: string; title: string | null; description: string };

/**
 * Title, description, canonical address, both languages and Open Graph of one page.
 * @param path the page's own address; `title` null: the home page, which carries the book's name alone
 */
export function pageMetadata({ locale, path, title, description }: PageMetadata): Metadata {
  const { site } = getMessages(locale);
  const fullTitle = title ? `${title} · ${site.name}` : `${site.name} · ${site.tagline}`;
  const languages = Object.fromEntries(locales.map((l) => [languageTag[l], inLocale(path, l)]));
  return {
    title: fullTitle,
    description,
    alternates: { canonical: path, languages: { ...languages, 'x-default': inLocale(path, 'en') } },
    openGraph: {
      title: fullTitle,
      description,
      url: path,
      siteName: site.name,
      locale: locale === 'en' ? 'en_GB' : 'zh_CN',
      type: 'website',
      images: [{ url: `/og-${locale}.png`, width: 1200, height: 630, alt: site.tagline }],
    },
    twitter: { card: 'summary_large_image' },
  };
}
