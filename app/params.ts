import { notFound } from 'next/navigation';
import { isLocale, type Locale } from '@/lib/i18n/locale';

export type LocaleParams = { params: Promise<{ locale: string }> };

/** The language in the address; any other is not found. */
export async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return locale;
}
