import type { Metadata } from 'next';
import { pageMetadata } from '@/app/page-metadata';
import { localeOf, type LocaleParams } from '@/app/params';
import { Statement } from '@/components/pages/statement';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = getMessages(locale).pages.accessibility;
  return pageMetadata({ locale, path: routes.accessibility(locale), title, description });
}

export default async function AccessibilityPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  return <Statement words={getMessages(locale).pages.accessibility} />;
}
